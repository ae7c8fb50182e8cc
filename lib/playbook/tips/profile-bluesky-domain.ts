import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-bluesky-domain',
  stage: 1,
  on: ['profile', 'settings'],
  networks: ['bluesky'],
  whose: 'own',
  when: [{ fact: 'accountHere', is: true }],
  leads: { task: 'verify' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
