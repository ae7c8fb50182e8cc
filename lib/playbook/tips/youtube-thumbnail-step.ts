import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'youtube-thumbnail-step',
  stage: 3,
  on: ['analytics'],
  networks: ['youtube-studio'],
  leads: { task: 'bottleneck' },
  source: 'YouTube Help, Impressions and click-through rate (7628154)',
  reviewBy: '2027-03',
});
