import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { accountKey, type JudgedAccount } from '@/lib/live/use-client-list';
import { Button } from '../../../ui/button';
import { Signal } from '../../../ui/signal';

export interface ListedAccountProps {
  account: JudgedAccount;
  onShare: (key: string, shared: boolean) => void;
}

const SIGNALS = {
  new: 'met',
  shared: 'met',
  repeated: 'not-yet',
  present: 'not-yet',
  taken: 'cannot-tell',
} as const;

/** An account that a line names. Where another brand has it, it is a question. */
export function ListedAccount({ account, onShare }: ListedAccountProps) {
  const { t, i18n } = useTranslation('brands');
  const { network, state, others } = account;
  const handle = showHandle(network, account.handle);
  const brand = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(others);
  const asks = state === 'taken' || state === 'shared';
  return (
    <li data-state={state} className="grid justify-items-start gap-1">
      <p className="flex items-start gap-1.5 text-sm">
        <Signal kind={SIGNALS[state]} className="mt-0.5" />
        <span className="min-w-0">
          {networkName(network)} <bdi className="text-muted">{handle}</bdi>
          <span className={state === 'new' ? 'sr-only' : 'block text-muted'}>
            {state === 'new' ? t('list.new_account') : t(`list.${state}`, { brand })}
          </span>
        </span>
      </p>
      {asks && (
        <Button
          size="small"
          data-testid="share"
          aria-label={t(state === 'taken' ? 'list.shareOf' : 'list.leaveOf', { handle })}
          onClick={() => onShare(accountKey(account), state === 'taken')}
        >
          {t(state === 'taken' ? 'list.share' : 'list.leave')}
        </Button>
      )}
    </li>
  );
}
