import { useState } from 'react';
import { addPhoneTime, takeBackTime } from '@/lib/actions/add-time';
import { discardTimer } from '@/lib/actions/discard-timer';
import { type NewTimer, resumeTimer, startTimer } from '@/lib/actions/start-timer';
import { stopTimer } from '@/lib/actions/stop-timer';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { useOneAtATime } from '../ui/use-one-at-a-time';

/** What to say of the last thing that was done, with the way to undo it where there is one. */
export type TimerSaid =
  | { kind: 'phone' | 'discarded'; undo: () => void }
  | { kind: 'phoneUndone' | 'resumed' | 'nothing' }
  | { kind: 'stopped'; seconds: number }
  | { kind: 'problem'; problem: Problem };

export interface TimerVerbs {
  said: TimerSaid | undefined;
  start: (timer: NewTimer) => void;
  stop: (really?: number) => Promise<Outcome<unknown>>;
  discard: () => void;
  phone: (brandId: string) => void;
}

/** What one can do with the timer, and what came of it. */
export function useTimerVerbs(): TimerVerbs {
  const [said, say] = useState<TimerSaid>();
  const once = useOneAtATime();

  /** Says what came of a step, or why nothing did. */
  const tell = async <T>(
    step: Promise<Outcome<T>>,
    toSay: (value: T) => TimerSaid | undefined,
  ): Promise<Outcome<T>> => {
    const outcome = await step;
    say(outcome.ok ? toSay(outcome.value) : { kind: 'problem', problem: outcome.problem });
    return outcome;
  };

  return {
    said,
    start: (timer) => once(() => tell(startTimer(timer), () => undefined)),
    stop: (really) =>
      tell(stopTimer(really), ({ seconds }) =>
        seconds > 0 ? { kind: 'stopped', seconds } : { kind: 'nothing' },
      ),
    discard: () =>
      once(() =>
        tell(discardTimer(), (timer) => ({
          kind: 'discarded',
          undo: () => once(() => tell(resumeTimer(timer), () => ({ kind: 'resumed' }))),
        })),
      ),
    phone: (brandId) =>
      once(() =>
        tell(addPhoneTime(brandId), (id) => ({
          kind: 'phone',
          undo: () => once(() => tell(takeBackTime(id), () => ({ kind: 'phoneUndone' }))),
        })),
      ),
  };
}
