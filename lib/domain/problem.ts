/**
 * Everything that can go wrong and that the user is told about. Each has a sentence in every language under
 * `problems.<code>`: what happened, what was kept, what to do.
 */
export const PROBLEMS = [
  'brand-name-missing',
  'brand-name-too-long',
  'brand-missing',
  'in-a-call',
  'brand-archived',
  'too-many-brands',
  'initial-too-long',
  'retainer-hours',
  'timer-of-brand',
  'list-too-large',
  'list-nothing-new',
  'account-taken',
  'account-twice',
  'link-unknown',
  'link-admin',
  'link-not-a-profile',
  'link-maybe-mastodon',
  'host-invalid',
  'host-known',
  'host-other-software',
  'note-missing',
  'note-too-long',
  'reason-missing',
  'reason-too-long',
  'permission-denied',
  'permission-revoked',
  'private-window',
  'database-unavailable',
  'database-slow',
  'database-newer',
  'storage-full',
  'owner-missing',
  'no-account',
  'field-missing',
  'field-too-long',
  'field-number',
  'field-date',
  'field-day',
  'field-month',
  'form-broken',
  'break-order',
  'break-too-long',
  'annotation-day',
  'annotation-order',
  'annotation-missing',
  'too-many-guardrails',
  'slot-missing',
  'slot-not-out',
  'experiment-missing',
  'experiment-locked',
  'experiment-running',
  'experiment-few-posts',
  'experiment-range',
  'experiment-end',
  'experiment-not-ready',
  'experiment-ready',
  'line-missing',
  'playbook-not-json',
  'playbook-not-ours',
  'playbook-newer',
  'playbook-broken',
  'playbook-too-large',
  'backup-not-json',
  'backup-not-ours',
  'backup-newer',
  'backup-broken',
  'backup-too-large',
  'import-nothing',
  'import-already',
  'import-account',
  'import-stopped',
  'import-missing',
  'time-length',
  'time-missing',
  'time-too-much',
  'time-is-correction',
  'timer-running',
  'timer-missing',
  'timer-forgotten',
  'unexpected',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  code: ProblemCode;
  /** Values for the sentence's placeholders, such as the other brand's name. Shown as text, never as markup. */
  values?: Readonly<Record<string, string | number>>;
}

export type Outcome<T = undefined> = { ok: true; value: T } | { ok: false; problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (code: ProblemCode, values?: Problem['values']): Outcome<never> => ({
  ok: false,
  problem: values ? { code, values } : { code },
});
