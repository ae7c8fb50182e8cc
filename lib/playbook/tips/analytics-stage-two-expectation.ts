import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-stage-two-expectation',
  stage: 2,
  on: ['analytics'],
  when: [
    { fact: 'weeksIn', atLeast: 1 },
    { fact: 'weeksIn', atMost: 11 },
  ],
  counts: 'weeksIn',
  client: true,
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
