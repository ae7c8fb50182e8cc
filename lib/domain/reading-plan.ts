import type { Probe } from './probe';

/** What to watch where posts are written. `open` among the probes says whether one is being written. */
export interface ComposerPlan {
  probes: readonly Probe[];
  /** What is counted of a draft, by name. */
  counts: Readonly<Record<string, string>>;
  /** Patterns (flag `u`) of the requests that publish. Only which of them was answered with success leaves. */
  requests: readonly string[];
}

/** What the background asks the page script to do on one page. A few kilobytes as JSON. */
export interface ReadingPlan {
  /** After how many seconds without a use the time no longer counts. */
  idle: number;
  /** When to read, in milliseconds after the page was seen. The last pass is the final one. */
  at: readonly number[];
  probes: readonly Probe[];
  /** What the last pass reads besides: nobody asks for it earlier. */
  late: readonly Probe[];
  composer?: ComposerPlan;
}

/**
 * The passes every plan uses. A page that has just come is still being drawn, in part from the one before: the first
 * look waits until most have settled. A look between costs as much as it and seldom finds more than the last.
 */
export const READING_TIMES = [800, 5000] as const;
