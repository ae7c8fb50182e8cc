import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { ActionLink } from '@/components/ui/action-link';

/** Stands on every page that needs a brand. */
export function NoBrand() {
  const { t } = useTranslation('dashboard');
  return (
    <Empty
      title={t('noBrand.title')}
      text={t('noBrand.text')}
      action={
        <ActionLink href="/welcome.html" strong>
          {t('noBrand.action')}
        </ActionLink>
      }
    />
  );
}
