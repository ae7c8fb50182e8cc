/** The texts that the coach shows on any surface. */
export const COACH_TEXTS = [
  'coach',
  'coach-why',
  'timer',
  'reading',
  'stages',
  'warnings',
  'gates',
  'forms',
  'playbook-1',
  'playbook-2',
  'playbook-3',
] as const;

/** Beside a page there is room for what is due as well. */
export const PANEL_TEXTS = [...COACH_TEXTS, 'today'] as const;
