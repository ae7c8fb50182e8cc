import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemText } from '../ui/problem-text';
import type { TimerSaid } from './use-timer-verbs';
import { useSayLength } from './use-say-length';

/** What came of the last step with the timer, and the way to undo it. */
export function TimerNote({ said }: { said: TimerSaid }) {
  const { t } = useTranslation(['timer', 'common']);
  const sayLength = useSayLength();
  if (said.kind === 'problem') return <ProblemText problem={said.problem} />;
  return (
    <Notice
      tone={said.kind === 'stopped' || said.kind === 'phone' ? 'success' : 'info'}
      live
      action={
        'undo' in said && (
          <Button size="small" data-testid="timer-undo" onClick={said.undo}>
            {t('common:undo')}
          </Button>
        )
      }
    >
      {said.kind === 'stopped'
        ? t('timer:said.stopped', { length: sayLength(said.seconds) })
        : t(`timer:said.${said.kind}`)}
    </Notice>
  );
}
