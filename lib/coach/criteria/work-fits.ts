import { activeNetworks } from '../active-accounts';
import { weeklyMinutes, workloadOf } from '../effort';
import { judgement, type Judge } from './judge';

/** The promise is written, and the must-haves of the next stage fit into the hours that it names. */
export const judgeWorkFits: Judge<'work-fits'> = ({ stage }, { facts, tasks }) => {
  const { capacity } = facts.brief;
  if (!capacity) return judgement('not-yet', 'work-fits.unwritten');
  const { hoursAWeek, postsAWeek } = capacity.value;
  const musts = tasks.filter((task) => task.stage === stage && task.level === 'must');
  const workload = workloadOf(postsAWeek, activeNetworks(facts).length);
  const needed = Math.round(weeklyMinutes(musts, workload));
  const there = Math.round(hoursAWeek * 60);
  const evidence = [{ kind: 'written' as const, at: capacity.writtenAt, value: hoursAWeek }];
  if (needed > there) {
    return judgement(
      'not-yet',
      'work-fits.over',
      { needed, there, count: needed - there },
      evidence,
    );
  }
  return judgement('met', 'work-fits.met', { needed, there }, evidence);
};
