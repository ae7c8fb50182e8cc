import { defineTip } from '../../domain/tip';

export default defineTip({
  id: 'profile-no-bought-followers',
  stage: 1,
  on: ['profile'],
  whose: 'own',
  when: [{ fact: 'followersHere', atMost: 200 }],
  counts: 'followersHere',
  client: true,
  source:
    'FTC, 16 CFR 465.8 (2024); Türkiye, Law 6502 on consumer protection, arts. 61–63 (Advertising Board); our proposal',
  reviewBy: '2027-03',
});
