import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-comments-name-the-hurdle',
  stage: 3,
  on: ['post'],
  whose: 'own',
  leads: { task: 'landing' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
