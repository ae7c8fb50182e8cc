import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'composer-opening-lasts',
  stage: 1,
  on: ['composer'],
  when: [
    { fact: 'baselineHere', is: true },
    { fact: 'chosenHere', is: true },
  ],
  leads: { task: 'opening' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
