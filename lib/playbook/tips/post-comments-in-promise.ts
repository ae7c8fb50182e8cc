import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'post-comments-in-promise',
  stage: 2,
  on: ['post'],
  whose: 'own',
  when: [{ fact: 'replyHours', atLeast: 1 }],
  counts: 'replyHours',
  leads: { task: 'reply' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
