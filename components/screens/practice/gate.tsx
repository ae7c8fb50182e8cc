import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ui/action-link';
import { Panel } from './panel';

/** Stands where a page needs a signed-in account. */
export function Gate({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('practice');
  return (
    <Panel className="grid justify-items-start gap-3">
      <h1 className="text-xl">{title}</h1>
      <p className="text-muted">{text}</p>
      <ActionLink round strong href="#/login">
        {t('nav.login')}
      </ActionLink>
    </Panel>
  );
}
