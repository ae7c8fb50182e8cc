import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-week-by-hand',
  stage: 2,
  on: ['profile'],
  networks: ['bluesky', 'mastodon'],
  whose: 'own',
  when: [{ fact: 'numbersThisWeek', is: false }],
  leads: { task: 'snap' },
  source: 'Stagecoach facts, 2026-11',
  reviewBy: '2027-03',
});
