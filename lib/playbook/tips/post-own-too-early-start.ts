import { defineTip } from '../../domain/tip';

/** Without a listed account any post might be the brand’s own. */
export default defineTip({
  id: 'post-own-too-early-start',
  stage: 1,
  on: ['post'],
  whose: 'own',
  when: [{ fact: 'accountHere', is: true }],
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
