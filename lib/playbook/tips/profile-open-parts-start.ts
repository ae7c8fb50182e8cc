import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-open-parts-start',
  stage: 1,
  on: ['profile'],
  whose: 'own',
  when: [{ fact: 'openPartsHere', atLeast: 1 }],
  counts: 'openPartsHere',
  leads: { task: 'profile' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
