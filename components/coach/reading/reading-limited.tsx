import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import type { NetworkId } from '@/lib/domain/network-id';
import { diagnosticOf } from '@/lib/live/diagnostic';
import { networkName } from '@/lib/live/network-list';
import { useLimitedProbes } from '@/lib/live/use-reading-health';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

/** Says that a network's pages can be read less well than they should, and offers what a bug report needs. */
export function ReadingLimited({ network }: { network: NetworkId }) {
  const { t } = useTranslation('reading');
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const limited = useLimitedProbes(network);
  if (limited.length === 0) return null;
  const copy = async () => {
    const { version } = browser.runtime.getManifest();
    try {
      await navigator.clipboard.writeText(diagnosticOf(network, limited, version));
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <div data-testid="reading-limited" data-network={network}>
      <Notice
        tone="info"
        action={
          <Button size="small" data-testid="copy-diagnostic" onClick={() => void copy()}>
            {t('limited.copy')}
          </Button>
        }
      >
        {t('limited.text', { network: networkName(network) })}
        <span role="status" className="block text-muted">
          {state === 'copied' && t('limited.copied')}
          {state === 'failed' && t('limited.copyFailed')}
        </span>
      </Notice>
    </div>
  );
}
