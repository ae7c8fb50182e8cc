import { defineTask } from '../../domain/task';

export default defineTask({
  id: 'rules',
  stage: 2,
  order: 45,
  level: 'should',
  evidence: { kind: 'record' },
  cadence: 'once',
  recheckAfter: 12,
  effort: { fixed: 60 },
  fits: [],
  source: 'FTC 16 CFR 255; Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği',
  reviewBy: '2027-05',
});
