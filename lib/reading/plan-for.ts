import { DRAFT_COUNTS } from '../domain/draft-counts';
import type { NetworkReading } from '../domain/network-reading';
import type { PageKind } from '../domain/page-ref';
import type { Probe } from '../domain/probe';
import { READING_TIMES, type ReadingPlan } from '../domain/reading-plan';
import { IDLE } from '../domain/settings';

/** The language of the page: numbers are written in it. */
const LANGUAGE: Probe = { key: 'lang', from: [{ css: 'html', one: 1, get: '@lang' }] };

/** Which of the network's front ends the page is: the health of reading asks, and it goes by the last pass. */
const variantProbes = (variants: NetworkReading['variants'] = {}): Probe[] =>
  Object.entries(variants).map(([name, marks]) => ({
    key: `variant.${name}`,
    from: [marks].flat().map((css) => ({ css })),
  }));

/** Where people talk to each other or pay, nothing is read at all. */
const NEVER_READ: ReadonlySet<PageKind> = new Set(['messages', 'ads']);
/** Where nothing is published. */
const NO_COMPOSER: ReadonlySet<PageKind> = new Set([
  'auth',
  'settings',
  'profile-edit',
  'notifications',
]);

/** What to do on a page. Where its address is all we use there is nothing to read, and only time is counted. */
export const planFor = (
  kind: PageKind,
  reading: NetworkReading | undefined,
  idle: number = IDLE.usual,
): ReadingPlan => {
  if (!reading || NEVER_READ.has(kind)) return { idle, at: [], probes: [], late: [] };
  const composer = NO_COMPOSER.has(kind) ? undefined : reading.composer;
  const probes = reading.probes
    .filter(({ on }) => !on || on.includes(kind))
    .map(({ key, from }) => ({ key, from }));
  return {
    idle,
    at: READING_TIMES,
    probes: [LANGUAGE, ...probes],
    late: variantProbes(reading.variants),
    ...(composer && {
      composer: {
        probes: composer.probes,
        counts: DRAFT_COUNTS,
        requests: composer.requests ?? [],
      },
    }),
  };
};
