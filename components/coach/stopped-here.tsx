import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coachAgain } from '@/lib/actions/stop-coaching';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { useNetworkPause } from '@/lib/live/use-pauses';
import { Button } from '../ui/button';
import { ProblemText } from '../ui/problem-text';
import { PauseNote } from './pause-note';

/** The coach is silent on this network, by the user's word: paused for a while, or stopped. */
export function StoppedHere({ network }: { network: NetworkId }) {
  const until = useNetworkPause(network);
  if (until === undefined) return <Stopped network={network} />;
  return (
    <div data-testid="here" data-state="paused" data-network={network}>
      <PauseNote until={until} network={network} />
    </div>
  );
}

/** One quiet line, and the way back. */
function Stopped({ network }: { network: NetworkId }) {
  const { t } = useTranslation('coach');
  const [problem, setProblem] = useState<Problem>();
  const again = async () => {
    const outcome = await coachAgain(network);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <div data-testid="here" data-state="stopped" data-network={network} className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <p className="text-muted">{t('here.stopped', { network: networkName(network) })}</p>
        <Button
          size="small"
          className="shrink-0"
          data-testid="coach-again"
          onClick={() => void again()}
        >
          {t('here.again')}
        </Button>
      </div>
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
