import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty';
import { ActionLink } from '@/components/ui/action-link';
import { Page } from './page';

export function NotFound() {
  const { t } = useTranslation('dashboard');
  return (
    <Page title={t('missing.title')}>
      <Empty
        title={t('missing.title')}
        text={t('missing.text')}
        action={<ActionLink href="#/">{t('missing.action')}</ActionLink>}
      />
    </Page>
  );
}
