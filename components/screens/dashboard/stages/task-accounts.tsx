import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { completeTask } from '@/lib/actions/complete-task';
import { undoTask } from '@/lib/actions/undo-task';
import { taskAction } from '@/lib/domain/advice-action';
import type { AccountStanding, TaskStanding } from '@/lib/domain/assessment';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../../ui/button';
import { ProblemText } from '../../../ui/problem-text';
import { Signal } from '../../../ui/signal';
import { useSayDay } from '../../../coach/use-say-day';

export interface TaskAccountsProps {
  brandId: string;
  standing: TaskStanding;
  title: string;
}

/** How a task stands on each account that it is done for, with the button to confirm it there. */
export function TaskAccounts({ brandId, standing, title }: TaskAccountsProps) {
  const { t } = useTranslation('gates');
  const [problem, setProblem] = useState<Problem>();
  const { task, accounts = [], without = [] } = standing;
  const confirms = taskAction(standing).verb === 'done';
  const show = async (outcome: Promise<Outcome>) => {
    const result = await outcome;
    setProblem(result.ok ? undefined : result.problem);
  };
  if (accounts.length === 0 && without.length === 0) {
    return <p className="text-sm text-muted">{t('accounts.none')}</p>;
  }
  return (
    <>
      <ul className="grid gap-1" data-testid="task-accounts">
        {accounts.map((one) => (
          <AccountLine
            key={one.account.id}
            one={one}
            title={title}
            onDone={
              confirms && (!one.done || one.recheck)
                ? () => void show(completeTask(brandId, task.id, { accountIds: [one.account.id] }))
                : undefined
            }
            onUndo={
              confirms && one.done && one.facts.some(({ source }) => source === 'declared')
                ? () => void show(undoTask(brandId, task.id, [one.account.id]))
                : undefined
            }
          />
        ))}
        {without.map((network) => (
          <li key={network} className="flex min-h-8 flex-wrap items-center gap-x-2 text-sm">
            <Signal kind="not-yet" />
            {networkName(network)}
            <span className="text-muted">{t('accounts.without')}</span>
            <a href="#/settings" className="ms-auto underline underline-offset-2">
              {t('accounts.add')}
            </a>
          </li>
        ))}
      </ul>
      {problem && <ProblemText problem={problem} />}
    </>
  );
}

interface AccountLineProps {
  one: AccountStanding;
  title: string;
  onDone: (() => void) | undefined;
  onUndo: (() => void) | undefined;
}

function AccountLine({ one, title, onDone, onUndo }: AccountLineProps) {
  const { t } = useTranslation('gates');
  const sayDay = useSayDay();
  const { account, done, missing, facts, recheck } = one;
  const name = `${networkName(account.network)} ${showHandle(account.network, account.handle)}`;
  const [fact] = facts;
  const words = recheck
    ? 'recheck'
    : missing
      ? 'missing'
      : done
        ? (fact?.source ?? 'declared')
        : 'open';
  return (
    <li
      data-testid="task-account"
      data-account={account.network}
      data-done={done}
      className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 text-sm"
    >
      <Signal kind={done ? 'met' : missing ? 'not-yet' : 'cannot-tell'} />
      <bdi>{name}</bdi>
      <span className="text-muted">
        {[t(`accounts.${words}`), done && fact && sayDay(fact.at)].filter(Boolean).join(' · ')}
      </span>
      <span className="ms-auto flex gap-1">
        {onDone && (
          <Button
            size="small"
            data-testid="account-done"
            aria-label={t('accounts.confirmFor', { task: title, account: name })}
            onClick={onDone}
          >
            {t('accounts.confirm')}
          </Button>
        )}
        {onUndo && !onDone && (
          <Button
            size="small"
            variant="quiet"
            data-testid="account-undo"
            aria-label={t('accounts.undoFor', { task: title, account: name })}
            onClick={onUndo}
          >
            {t('accounts.undo')}
          </Button>
        )}
      </span>
    </li>
  );
}
