import type { PageFacts } from '../domain/page-facts';
import type { Probe, ProbeSource, ProbeValue } from '../domain/probe';
import { readSource } from './read-source';

/** What was read once and is not read again in the same document, by source. */
export type ProbeMemory = Map<string, { tries: number; value: ProbeValue | undefined }>;

export interface ProbeRun {
  root: Document;
  /** Whether the document still shows the address that it was loaded with. */
  first: boolean;
  memory: ProbeMemory;
  /** What is counted of a draft, by name. */
  counts?: Readonly<Record<string, string>>;
}

/** A document's data islands are complete when it is; looking a third time only costs. */
const MOST_TRIES = 2;

/** One broken or hostile source must not cost the page its other facts. */
const attempt = ({ root, counts = {} }: ProbeRun, source: ProbeSource): ProbeValue | undefined => {
  try {
    return readSource(root, source, counts);
  } catch {
    return undefined;
  }
};

const read = (run: ProbeRun, source: ProbeSource): ProbeValue | undefined => {
  const { first, memory } = run;
  if (source.load && !first) return undefined;
  if (!source.load && !source.keep) return attempt(run, source);
  const slot = JSON.stringify(source);
  const seen = memory.get(slot) ?? { tries: 0, value: undefined };
  const spent = source.json !== undefined && seen.tries >= MOST_TRIES;
  if (seen.value === undefined && !spent) {
    seen.tries++;
    seen.value = attempt(run, source);
    memory.set(slot, seen);
  }
  return seen.value;
};

/**
 * One pass of a reading plan. A key that is missing was not found; `null` means that the page says there
 * is none. Never throws, and returns primitives only.
 */
export const runProbes = (probes: readonly Probe[], run: ProbeRun): PageFacts =>
  Object.fromEntries(
    probes.flatMap(({ key, from }) => {
      for (const source of from) {
        const value = read(run, source);
        if (value !== undefined) return [[key, value]];
      }
      return [];
    }),
  ) as PageFacts;
