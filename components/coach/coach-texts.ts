/** The texts that the coach shows on any surface. */
export const COACH_TEXTS = [
  'coach',
  'coach-why',
  'stages',
  'playbook-1',
  'playbook-2',
  'playbook-3',
] as const;
