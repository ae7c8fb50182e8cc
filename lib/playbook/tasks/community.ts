import { defineTask } from '../../domain/task';

/** Once a week, which is what three hours allow; more hours allow more. */
export default defineTask({
  id: 'community',
  stage: 2,
  order: 50,
  level: 'must',
  evidence: 'declared',
  cadence: 'weekly',
  minutes: 15,
  fits: ['home', 'feed', 'group', 'post'],
  whose: 'other',
  source: 'our proposal',
  reviewBy: '2027-11',
});
