import { defineWarning } from '../../domain/warning';

export default defineWarning({
  id: 'no-owner',
  order: 20,
  stages: [2, 3],
  judgesResults: false,
  when: [{ fact: 'ownersMissing', atLeast: 1 }],
  counts: 'ownersMissing',
  leads: { task: 'handles' },
  source: 'our proposal',
  reviewBy: '2027-11',
});
