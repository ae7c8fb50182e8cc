import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'boost-this-post',
  order: 90,
  variants: [
    { id: 'starting', stages: [1] },
    { id: 'usual-post', stages: [2], when: [{ fact: 'postsMeasured', atLeast: 10 }] },
    { id: 'testing', stages: [2] },
    {
      id: 'break-even',
      stages: [3],
      when: [
        { fact: 'conversions', known: true },
        { fact: 'breakEven', atLeast: 1 },
        { fact: 'hoursMissing', is: false },
      ],
    },
    { id: 'improving', stages: [3] },
  ],
  source: 'our proposal',
  reviewBy: '2027-11',
});
