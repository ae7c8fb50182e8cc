import { defineTip } from '../../domain/tip';

/** No conversion seen leaves room for 3.7 at most (Poisson, 95%), hence a break-even of at least four. */
export default defineTip({
  id: 'analytics-zero-is-a-result',
  stage: 3,
  on: ['analytics'],
  when: [
    { fact: 'conversions', atMost: 0 },
    { fact: 'breakEven', atLeast: 4 },
  ],
  leads: { task: 'bottleneck' },
  client: true,
  source: 'Stagecoach facts, 2026-11: methods for small samples',
  reviewBy: '2027-11',
});
