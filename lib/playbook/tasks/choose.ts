import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'choose',
  stage: 1,
  order: 40,
  level: 'must',
  evidence: 'record',
  cadence: 'once',
  minutes: 20,
  fits: [],
  source: 'our proposal',
  reviewBy: '2027-11',
});
