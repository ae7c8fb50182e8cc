import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'tracking',
  stage: 1,
  order: 100,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'once',
  effort: { fixed: 60 },
  fits: [],
  source: 'Google Analytics Help, campaign URL parameters; our proposal',
  reviewBy: '2027-05',
});
