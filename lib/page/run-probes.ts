import type { PageFacts } from '../domain/page-facts';
import type { Probe, ProbeSource, ProbeValue } from '../domain/probe';
import { searchOf } from './dom';
import { readSource } from './read-source';

/** What was read once and is not read again in the same document, by source. */
export type ProbeMemory = Map<string | undefined, { left: number; value?: ProbeValue | undefined }>;

export interface ProbeRun {
  root?: Document;
  /** Whether the document still shows the address that it was loaded with. */
  first?: boolean;
  memory?: ProbeMemory;
  /** What is counted of a draft, by name. */
  counts?: Readonly<Record<string, string>>;
}

/** A document's data islands are complete when it is; looking a third time only costs. */
const MOST_TRIES = 2;

/**
 * One pass of a reading plan. A key that is missing was not found; `null` means that the page says there
 * is none. Never throws, and returns primitives only.
 */
export const runProbes = (
  probes: readonly Probe[],
  { root = document, first, memory = new Map(), counts = {} }: ProbeRun,
): PageFacts => {
  const find = searchOf(root);

  const read = (source: ProbeSource): ProbeValue | undefined => {
    const { load, keep, json } = source;
    if (load && !first) return undefined;
    const slot = (load ?? keep) && JSON.stringify(source);
    const seen = memory.get(slot) ?? { left: json === undefined ? Infinity : MOST_TRIES };
    if (slot) memory.set(slot, seen);
    if (seen.value === undefined && seen.left-- > 0) {
      // One broken or hostile source must not cost the page its other facts.
      try {
        seen.value = readSource(find, source, counts);
      } catch {}
    }
    return seen.value;
  };

  const facts: Record<string, ProbeValue> = {};
  for (const { key, from } of probes) {
    for (const source of from) {
      const value = key in facts ? undefined : read(source);
      if (value !== undefined) facts[key] = value;
    }
  }
  return facts;
};
