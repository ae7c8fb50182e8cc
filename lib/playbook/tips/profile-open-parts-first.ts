import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-open-parts-first',
  stage: 3,
  on: ['profile'],
  whose: 'own',
  when: [{ fact: 'openPartsHere', atLeast: 1 }],
  counts: 'openPartsHere',
  leads: { task: 'profile-audit' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
