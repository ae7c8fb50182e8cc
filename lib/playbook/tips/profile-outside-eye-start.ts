import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-outside-eye-start',
  stage: 1,
  on: ['profile'],
  whose: 'own',
  when: [{ fact: 'openPartsHere', atMost: 0 }],
  source: 'our proposal',
  reviewBy: '2027-11',
});
