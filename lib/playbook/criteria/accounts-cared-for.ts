import { defineCriterion } from '../../domain/criterion';

export default defineCriterion({
  id: 'accounts-cared-for',
  stage: 1,
  order: 50,
  rule: { kind: 'accounts', keys: ['owner', 'backup-owner', 'two-step'] },
  source: 'our proposal',
  reviewBy: '2027-11',
});
