import { defineAnswer } from '../../domain/answer';

export default defineAnswer({
  id: 'followers-by-a-date',
  order: 40,
  variants: [
    { id: 'starting-goal', stages: [1], when: [{ fact: 'goalMeasure', known: true }] },
    { id: 'starting', stages: [1] },
    { id: 'pace', stages: [2], when: [{ fact: 'numberWeeks', atLeast: 8 }] },
    {
      id: 'rhythm',
      stages: [2],
      when: [
        { fact: 'promised', atLeast: 1 },
        { fact: 'replyHours', atLeast: 2 },
      ],
      counts: 'promised',
    },
    { id: 'testing', stages: [2] },
    { id: 'target', stages: [3], when: [{ fact: 'targetMeasure', known: true }] },
    { id: 'improving', stages: [3] },
  ],
  source: 'Junghenn, The 3 Phases of Social Media (2012); our proposal',
  reviewBy: '2027-11',
});
