import { defineTip } from '../../domain/tip';

/** The account is asked for as well so that this comes before what else is said of the starting number. */
export default defineTip({
  id: 'analytics-too-early',
  stage: 1,
  on: ['analytics'],
  when: [
    { fact: 'accountHere', is: true },
    { fact: 'baselineHere', is: false },
  ],
  leads: { task: 'baseline' },
  client: true,
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
