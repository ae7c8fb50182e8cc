import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'post7',
  stage: 2,
  order: 65,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'weekly',
  effort: { perPlacement: 4 },
  fits: ['post', 'analytics'],
  whose: 'own',
  source: 'our proposal',
  reviewBy: '2027-11',
});
