import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'analytics-level-first',
  stage: 3,
  on: ['analytics'],
  when: [{ fact: 'targetWritten', is: false }],
  leads: { task: 'acceptable' },
  client: true,
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
