import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ui/action-link';
import { Panel } from './panel';

export function MissingView() {
  const { t } = useTranslation('practice');
  return (
    <Panel className="grid justify-items-start gap-3">
      <h1 className="text-xl">{t('missing.title')}</h1>
      <p className="text-muted">{t('missing.text')}</p>
      <ActionLink round href="#/">
        {t('missing.home')}
      </ActionLink>
    </Panel>
  );
}
