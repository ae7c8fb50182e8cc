import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import { recordedWeeks } from '@/lib/domain/recorded-weeks';
import type { Numbers } from '@/lib/live/use-numbers';
import { Button } from '../../../../ui/button';
import { AccountName } from '../account-name';
import { accountText } from '../account-text';
import { SnapshotNumber } from '../snapshot-number';
import { useSay } from '../use-say';
import { RecordedWeeks } from './recorded-weeks';

export interface StartingNumbersProps {
  numbers: Numbers;
  onWrite: () => void;
}

/** Why there is no return yet, and the numbers that later ones will be compared with. */
export function StartingNumbers({ numbers, onWrite }: StartingNumbersProps) {
  const { t } = useTranslation('return');
  const weeks = recordedWeeks(numbers.snapshots).filter(
    ({ counts }) => Object.keys(counts).length > 0,
  );
  const { accounts } = numbers;
  return (
    <div className="grid justify-items-start gap-3" data-testid="starting-numbers">
      <p className="max-w-prose text-muted">{t('starting.why')}</p>
      <h3 className="text-base">{t('starting.numbers')}</h3>
      {accounts.length === 0 ? (
        <p className="text-muted">{t('starting.noAccount')}</p>
      ) : (
        <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
          {accounts.map((account) => (
            <div key={account.id} className="grid gap-0.5">
              <dt className="text-sm text-muted">
                <AccountName account={account} />
              </dt>
              <dd className="font-medium">
                <StartingNumber account={account} numbers={numbers} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="max-w-prose text-sm text-muted">
        {weeks.length > 0 ? <RecordedWeeks weeks={weeks} /> : t('starting.noWeeks')}
      </div>
      <Button data-testid="starting-write" onClick={onWrite}>
        {t('starting.write')}
      </Button>
    </div>
  );
}

function StartingNumber({ account, numbers }: { account: Account; numbers: Numbers }) {
  const { t } = useTranslation('return');
  const say = useSay();
  const [first] = numbers.snapshots
    .filter(({ accountId, metric }) => accountId === account.id && metric === 'followers')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  if (first) {
    return (
      <SnapshotNumber row={first} of={accountText(account)}>
        {t('starting.from', { count: first.value, day: say.day(first.day) })}
      </SnapshotNumber>
    );
  }
  return t(numbers.baselines.has(account.id) ? 'starting.declared' : 'starting.notYet');
}
