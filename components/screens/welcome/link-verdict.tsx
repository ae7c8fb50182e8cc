import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import type { LinkedAccount } from '@/lib/stores/welcome-draft';
import { Button } from '../../ui/button';
import { Signal, type SignalKind } from '../../ui/signal';
import { AccountLine } from './account-line';
import { AddMastodon } from './add-mastodon';
import { type LinkLine, shareKey } from './use-profile-links';

export interface LinkVerdictProps {
  line: LinkLine;
  /** Puts another address in the pasted text's place. */
  onReplace: (source: string, url: string) => void;
  /** Takes the account that a link names though it is no profile. */
  onTake: (source: string, account: LinkedAccount) => void;
  /** Says that the brand of the account's own line has it besides the one that has it already. */
  onShare: (key: string) => void;
}

/** What one pasted line is, and the one step that makes it right. */
export function LinkVerdict({ line, onReplace, onTake, onShare }: LinkVerdictProps) {
  const { t } = useTranslation(['welcome', 'problems', 'common']);
  const { source, link, account, twice, present, takenBy, shared } = line;
  if (account) {
    return (
      <AccountLine
        {...account}
        twice={twice}
        present={present}
        takenBy={takenBy?.name}
        shared={shared}
        onShare={() => onShare(shareKey(account))}
      />
    );
  }

  if (link.kind === 'unknown') {
    return <Verdict source={source}>{t('problems:link-unknown')}</Verdict>;
  }
  if (link.kind === 'maybe-mastodon') {
    return (
      <Verdict source={source} signal="cannot-tell" action={<AddMastodon host={link.host} />}>
        {t('welcome:links.mastodon', { host: link.host })}
      </Verdict>
    );
  }
  const { network, handle } = link;
  if (link.kind === 'admin') {
    const { publicUrl } = link;
    return (
      <Verdict
        source={source}
        action={
          publicUrl && (
            <>
              <span className="text-sm">
                {t('welcome:links.visitors')} <bdi className="font-medium">{publicUrl}</bdi>
              </span>
              <Button
                size="small"
                data-testid="link-use"
                onClick={() => onReplace(source, publicUrl)}
              >
                {t('welcome:links.use')}
              </Button>
            </>
          )
        }
      >
        {t('problems:link-admin', { network: networkName(network) })}
      </Verdict>
    );
  }
  if (link.kind !== 'not-a-profile' || !handle) {
    return <Verdict source={source}>{t('problems:link-not-a-profile')}</Verdict>;
  }
  const shown = showHandle(network, handle);
  return (
    <Verdict
      source={source}
      action={
        <Button
          size="small"
          data-testid="link-use"
          onClick={() => onTake(source, { network, handle })}
        >
          {t('welcome:links.useHandle', { handle: shown })}
        </Button>
      }
    >
      {t('welcome:links.page', {
        kind: t(`common:pageKinds.${link.pageKind}`),
        network: networkName(network),
        handle: shown,
      })}
    </Verdict>
  );
}

interface VerdictProps {
  source: string;
  signal?: SignalKind;
  action?: ReactNode;
  children: ReactNode;
}

function Verdict({ source, signal = 'warning', action, children }: VerdictProps) {
  return (
    <div className="flex items-start gap-2.5">
      <Signal kind={signal} className="mx-1 mt-0.5" />
      <div className="grid min-w-0 flex-1 gap-1">
        <p dir="auto" className="truncate text-xs text-muted" title={source}>
          {source}
        </p>
        <p className="text-sm">{children}</p>
        {action && <div className="grid justify-items-start gap-1.5 pt-0.5">{action}</div>}
      </div>
    </div>
  );
}
