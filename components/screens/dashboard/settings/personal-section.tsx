import { useTranslation } from 'react-i18next';
import { unmarkPersonal } from '@/lib/actions/answer-guard';
import type { Settings } from '@/lib/domain/settings';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { NetworkMark } from '../../../ui/network-mark';
import { Section } from '../../../ui/section';

/** The accounts that the user marked as their own, and the way to take that back. Absent while there is none. */
export function PersonalSection({ settings: { personalAccounts } }: { settings: Settings }) {
  const { t } = useTranslation('reading');
  if (personalAccounts.length === 0) return null;
  return (
    <Section title={t('personal.title')} description={t('personal.text')}>
      <Card flush>
        <ul className="divide-y divide-line">
          {personalAccounts.map((account) => {
            const handle = showHandle(account.network, account.handle);
            const network = networkName(account.network);
            return (
              <li
                key={`${account.network} ${account.key}`}
                data-testid="personal-account"
                className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 px-4 py-2.5"
              >
                <span className="flex min-w-0 items-center gap-2.5">
                  <NetworkMark network={account.network} />
                  <bdi className="truncate">{handle}</bdi>
                  <span className="text-sm text-muted">{network}</span>
                </span>
                <Button
                  size="small"
                  data-testid="not-personal"
                  aria-label={t('personal.takeBackOf', { handle, network })}
                  onClick={() => void unmarkPersonal(account)}
                >
                  {t('personal.takeBack')}
                </Button>
              </li>
            );
          })}
        </ul>
      </Card>
    </Section>
  );
}
