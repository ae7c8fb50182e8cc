import { dayIn } from '../../domain/calendar';
import { judgement, type Judge } from './judge';

/** A level that is chosen, or moved, once the period has begun can make any result look like success. */
export const judgeTargetFirst: Judge<'target-first'> = (_, { facts, now }) => {
  const { target } = facts.brief;
  if (!target) return judgement('not-yet', 'target-first.missing');
  const written = dayIn(target.writtenAt, now.timeZoneId);
  const begins = Temporal.PlainDate.from(`${target.value.from}-01`);
  const evidence = [{ kind: 'written' as const, at: target.writtenAt, value: target.value.level }];
  // The first day itself is early enough: nothing can be seen yet.
  if (Temporal.PlainDate.compare(written, begins) > 0) {
    return judgement('not-yet', 'target-first.late', {}, evidence);
  }
  return judgement('met', 'target-first.met', {}, evidence);
};
