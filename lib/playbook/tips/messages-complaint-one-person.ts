import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'messages-complaint-one-person',
  stage: 2,
  on: ['messages', 'notifications'],
  leads: { task: 'rules' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
