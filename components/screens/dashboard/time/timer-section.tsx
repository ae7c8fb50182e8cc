import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useTimer } from '@/lib/live/use-timer';
import { TimerNote } from '../../../coach/timer-note';
import { useTimerVerbs } from '../../../coach/use-timer-verbs';
import { Card } from '../../../ui/card';
import { Section } from '../../../ui/section';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { RunningTimer } from './running-timer';
import { StartTimer } from './start-timer';

/** The timer: a form to start it, and what runs. Of its rule against counting twice it says as much as one needs. */
export function TimerSection({ brand }: { brand: Brand }) {
  const { t } = useTranslation('time');
  const timer = useTimer();
  const verbs = useTimerVerbs();
  // The button that was pressed goes with the form it was in; the keyboard goes on in what takes its place.
  const { box, leave } = useKeptFocus<HTMLDivElement>(timer?.startedAt, 'select, button');
  if (timer === undefined) return null;
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Section title={t('timer.title')} description={t('timer.rule')}>
        <Card>
          {timer ? (
            <RunningTimer timer={timer} verbs={verbs} onLeave={leave} />
          ) : (
            <StartTimer key={brand.id} brand={brand} verbs={verbs} onLeave={leave} />
          )}
        </Card>
        {verbs.said && <TimerNote said={verbs.said} />}
      </Section>
    </div>
  );
}
