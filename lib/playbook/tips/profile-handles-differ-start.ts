import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-handles-differ-start',
  stage: 1,
  on: ['profile', 'profile-edit'],
  whose: 'own',
  when: [{ fact: 'handlesDiffer', is: true }],
  leads: { task: 'handles' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
