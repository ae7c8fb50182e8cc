import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { followersBefore } from '@/lib/domain/recorded-weeks';
import type { Numbers } from '@/lib/live/use-numbers';
import { AccountName } from './account-name';
import { CountField } from './count-field';
import { useSay } from './use-say';

export interface FollowerFieldProps {
  account: Account;
  numbers: Numbers;
  day: string;
  value: string;
  problem: Problem | undefined;
  onChange: (text: string) => void;
}

/** The followers of one account on one day, with what they were the last time. */
export function FollowerField({ account, numbers, day, ...field }: FollowerFieldProps) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  const before = followersBefore(numbers.snapshots, account.id, day);
  return (
    <CountField
      {...field}
      label={<AccountName account={account} />}
      hint={
        before
          ? t('form.before', { count: before.value, day: say.day(before.day) })
          : !numbers.baselines.has(account.id) && t('form.first')
      }
      testId={`followers-${account.network}`}
    />
  );
}
