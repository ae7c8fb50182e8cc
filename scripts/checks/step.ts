/** What a step found: how many checks held and how many did not. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What to read when something failed; empty where it was already printed. */
  report?: string;
}

export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

export const held: Outcome = { passed: 1, failed: 0 };

export const broke = (report: string): Outcome => ({ passed: 0, failed: 1, report });
