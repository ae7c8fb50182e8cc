import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'youtube-old-video-new-test',
  stage: 3,
  on: ['business'],
  networks: ['youtube-studio'],
  when: [{ fact: 'testOpen', is: false }],
  leads: { task: 'abtest' },
  source: 'YouTube Official Blog, 2024-06-14 (Thumbnail Test & Compare)',
  reviewBy: '2027-03',
});
