import { defineWarning } from '../../domain/warning';

/** A prompt, never an accusation: most jumps have a plain reason, so it asks what happened in that week. */
export default defineWarning({
  id: 'follower-jump',
  order: 100,
  stages: [2, 3],
  judgesResults: true,
  when: [
    { fact: 'followerJump', atLeast: 30 },
    { fact: 'followerUsual', known: true },
  ],
  counts: 'followerJump',
  leads: { to: 'numbers' },
  source:
    'Stagecoach facts, 2026-11: methods for small samples; FTC, 16 CFR 465.8 (2024), on bought followers',
  reviewBy: '2027-11',
});
