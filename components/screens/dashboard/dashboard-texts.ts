import { COACH_TEXTS } from '../../coach/coach-texts';

/** The texts that the dashboard shows. The form for a further brand is the welcome page's own. */
export const DASHBOARD_TEXTS = [
  ...COACH_TEXTS,
  'call',
  'brands',
  'dashboard',
  'toolbar',
  'today',
  'plan',
  'numbers',
  'imports',
  'imported',
  'return',
  'metrics',
  'experiments',
  'charts',
  'time',
  'report',
  'learn',
  'answers',
  'record',
  'about',
  'welcome',
] as const;
