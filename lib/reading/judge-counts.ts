import { COUNTED, type Counted, type PageFacts, type ShownCount } from '../domain/page-facts';
import { parseCount } from '../measure/parse-count';
import { factsOf, saidOfProfile } from './facts-of';

const MOST = Number.MAX_SAFE_INTEGER;

const exactly = (value: number): ShownCount | undefined =>
  Number.isInteger(value) && value >= 0 && value <= MOST
    ? { value, min: value, max: value, exact: true }
    : undefined;

const shownIn = (value: unknown, language: string | undefined): ShownCount | undefined => {
  if (typeof value === 'number') return exactly(value);
  return typeof value === 'string' ? parseCount(value, language) : undefined;
};

/** The one count that several say; `undefined` where two cannot both be right. */
const agreed = (shown: readonly ShownCount[]): ShownCount | undefined => {
  const [first] = [...shown].sort((one, other) => one.max - one.min - (other.max - other.min));
  const holds = shown.every(({ min, max }) => !first || (min <= first.max && max >= first.min));
  return holds ? first : undefined;
};

/** The counts that a profile shows, in the language of its page. Of several witnesses the most exact one counts. */
export const judgeCounts = (
  facts: PageFacts,
  withViewer: boolean,
): Partial<Record<Counted, ShownCount>> => {
  const language = factsOf(facts, 'lang').find((value) => typeof value === 'string');
  const counts: Partial<Record<Counted, ShownCount>> = {};
  for (const key of COUNTED) {
    const shown = saidOfProfile(facts, key, withViewer)
      .map((value) => shownIn(value, language))
      .filter((count) => count !== undefined);
    const count = agreed(shown);
    if (count) counts[key] = count;
  }
  return counts;
};
