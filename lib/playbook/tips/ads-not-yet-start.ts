import { defineTip } from '../../domain/tip';

/** With all eight must-haves met there is nothing left to wait for here. */
export default defineTip({
  id: 'ads-not-yet-start',
  stage: 1,
  on: ['ads'],
  when: [{ fact: 'mustsMet', atMost: 7 }],
  leads: { to: 'stages' },
  client: true,
  source: 'our proposal',
  reviewBy: '2027-11',
});
