import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-benchmark-out-of-what',
  stage: 3,
  on: ['analytics'],
  when: [{ fact: 'postsMeasured', atLeast: 10 }],
  counts: 'postsMeasured',
  client: true,
  source: 'apaya (2026), comparing industry reports, as noted in Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
