import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'pillars',
  stage: 1,
  order: 120,
  level: 'should',
  evidence: 'record',
  cadence: 'once',
  minutes: 30,
  fits: ['home', 'feed', 'search', 'profile'],
  whose: 'other',
  source: 'our proposal',
  reviewBy: '2027-11',
});
