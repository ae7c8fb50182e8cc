import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import type { LinkedAccount } from '@/lib/stores/welcome-draft';
import { Button } from '../../ui/button';
import { NetworkMark } from '../../ui/network-mark';
import { Signal } from '../../ui/signal';

export interface AccountLineProps extends LinkedAccount {
  twice: boolean;
  present: boolean;
  takenBy: string | undefined;
  /** The user said that both brands have it. */
  shared: boolean;
  onShare: () => void;
}

/** A line that adds an account, or would if no other line or brand had it. */
export function AccountLine(props: AccountLineProps) {
  const { network, handle, twice, present, takenBy, shared, onShare } = props;
  const { t } = useTranslation(['welcome', 'problems']);
  const shown = showHandle(network, handle);
  const asks = takenBy !== undefined && !shared;
  const problem = asks ? 'account-taken' : present ? 'account-twice' : undefined;
  return (
    <div className="grid gap-1">
      <div className="flex items-center gap-2.5">
        <NetworkMark network={network} />
        <p className="min-w-0 flex-1">
          <span className="font-medium">{networkName(network)}</span>{' '}
          <bdi className="text-muted">{shown}</bdi>
        </p>
        {!problem && !twice && <Signal kind="met" />}
      </div>
      {problem ? (
        <p role="alert" data-problem={problem} className="flex gap-1.5 text-sm text-problem">
          <Signal kind="warning" className="mt-0.5" />
          <span>{t(`problems:${problem}`, { handle: shown, brand: takenBy })}</span>
        </p>
      ) : (
        twice && <p className="ps-8.5 text-sm text-muted">{t('welcome:links.twice')}</p>
      )}
      {asks && (
        <Button
          size="small"
          data-testid="link-share"
          className="justify-self-start"
          aria-label={t('welcome:links.shareOf', { handle: shown })}
          onClick={onShare}
        >
          {t('welcome:links.share')}
        </Button>
      )}
      {takenBy !== undefined && shared && (
        <p role="status" className="ps-8.5 text-sm text-muted">
          {t('welcome:links.shared', { brand: takenBy })}
        </p>
      )}
    </div>
  );
}
