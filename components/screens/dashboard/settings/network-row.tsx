import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowNetworks, disallowNetworks } from '@/lib/actions/allow-networks';
import { coachAgain, stopCoaching } from '@/lib/actions/stop-coaching';
import type { Outcome, Problem } from '@/lib/domain/problem';
import type { NETWORKS } from '@/lib/live/network-list';
import { Button } from '../../../ui/button';
import { NetworkMark } from '../../../ui/network-mark';
import { ProblemText } from '../../../ui/problem-text';
import { useSayPause } from '../../../coach/pause-note';
import { NetworkPause } from './network-pause';
import { mayBeAllowed, type NetworkState } from './network-state';
import { useReadingLine } from './use-reading-line';
import { useWhyLine } from './use-why-line';

export interface NetworkRowProps {
  network: (typeof NETWORKS)[number];
  state: NetworkState;
  /** Until when it is paused now. */
  pausedUntil?: string | undefined;
}

/** Mastodon ends with its servers, and the practice page by closing it. */
const canBeStopped = (id: string): boolean => id !== 'mastodon' && id !== 'practice';

/** One network: what holds there, what is or would be read, and the way to change it. */
export function NetworkRow({ network, state, pausedUntil }: NetworkRowProps) {
  const { t } = useTranslation(['dashboard', 'toolbar']);
  const line = useReadingLine();
  const why = useWhyLine();
  const reason = state === 'stopped' ? undefined : why(network);
  const sayPause = useSayPause();
  const [problem, setProblem] = useState<Problem>();
  const { id, name, needsPermission } = network;
  const show = (outcome: Promise<Outcome>) =>
    void outcome.then((result) => setProblem(result.ok ? undefined : result.problem));

  return (
    <li data-testid="network" data-network={id} data-state={state} className="grid gap-2 px-4 py-3">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <NetworkMark network={id} />
        <div className="grid min-w-48 flex-1 gap-0.5">
          <p>
            <span className="font-medium">{name}</span>
            <span className="text-muted"> · {t(`settings.networks.${state}`)}</span>
          </p>
          <p className="text-sm text-muted">{line(network, state)}</p>
          {reason && (
            <details className="text-sm text-muted">
              <summary className="rounded-sm hover:underline">
                {t('toolbar:why.ask')} <span className="sr-only">{name}</span>
              </summary>
              <p>{reason}</p>
            </details>
          )}
          {pausedUntil !== undefined && (
            <p data-testid="network-paused" className="text-sm font-medium">
              {sayPause(pausedUntil, id)}
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-1">
          {(pausedUntil !== undefined || (state !== 'off' && state !== 'stopped')) && (
            <NetworkPause network={id} until={pausedUntil} />
          )}
          {needsPermission && state === 'reading' && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('settings.networks.takeBackOn', { network: name })}
              onClick={() => show(disallowNetworks([id]))}
            >
              {t('settings.networks.takeBack')}
            </Button>
          )}
          {state !== 'off' && state !== 'stopped' && canBeStopped(id) && (
            <Button
              size="small"
              variant="quiet"
              aria-label={t('settings.networks.stopOn', { network: name })}
              onClick={() => show(stopCoaching(id))}
            >
              {t('settings.networks.stop')}
            </Button>
          )}
          {state === 'stopped' && (
            <Button
              size="small"
              aria-label={t('settings.networks.againOn', { network: name })}
              onClick={() => show(coachAgain(id))}
            >
              {t('settings.networks.again')}
            </Button>
          )}
          {needsPermission && mayBeAllowed(state) && (
            <Button
              size="small"
              aria-label={t('settings.networks.allowOn', { network: name })}
              onClick={() => show(allowNetworks([id]))}
            >
              {t('settings.networks.allow')}
            </Button>
          )}
        </div>
      </div>
      {problem && <ProblemText problem={problem} />}
    </li>
  );
}
