import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'settings-before-leaving-network',
  stage: 3,
  on: ['settings'],
  when: [
    { fact: 'accountHere', is: true },
    { fact: 'chosenHere', is: false },
  ],
  leads: { task: 'portfolio' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
