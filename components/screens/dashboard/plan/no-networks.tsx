import { useTranslation } from 'react-i18next';
import { ActionLink } from '../../../ui/action-link';
import { Empty } from '../../../ui/empty';

/** A plan needs a network to post on. */
export function NoNetworks() {
  const { t } = useTranslation('plan');
  return (
    <Empty
      title={t('noNetworks.title')}
      text={t('noNetworks.text')}
      action={
        <ActionLink href="#/settings" strong>
          {t('noNetworks.action')}
        </ActionLink>
      }
    />
  );
}
