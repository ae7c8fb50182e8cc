/** The texts that the coach shows on any surface. */
export const COACH_TEXTS = [
  'coach',
  'coach-why',
  'reading',
  'stages',
  'warnings',
  'gates',
  'forms',
  'playbook-1',
  'playbook-2',
  'playbook-3',
] as const;
