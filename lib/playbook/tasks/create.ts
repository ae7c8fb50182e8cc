import { defineTask } from '../../domain/task';

/** An idea tried in an ordinary post counts; the minutes are the extra thinking. */
export default defineTask({
  id: 'create',
  stage: 2,
  order: 30,
  level: 'must',
  evidence: { kind: 'record' },
  cadence: 'biweekly',
  effort: { fixed: 30 },
  fits: ['composer'],
  source: 'our proposal',
  reviewBy: '2027-11',
});
