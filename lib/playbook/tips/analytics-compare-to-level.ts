import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-compare-to-level',
  stage: 3,
  on: ['analytics'],
  when: [
    { fact: 'monthsJudged', atLeast: 3 },
    { fact: 'luckOfThree', known: true },
    { fact: 'monthsOnTarget', known: true },
    { fact: 'targetMoved', is: false },
  ],
  leads: { to: 'numbers' },
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
