import type { NetworkReading } from '../domain/network-reading';
import type { PageFacts, PageReading } from '../domain/page-facts';
import type { PageKind } from '../domain/page-ref';
import {
  HEALTH_LATELY_DAYS,
  HEALTH_LEAST_DAYS,
  HEALTH_LEAST_SHARE,
  HEALTH_LEAST_TRIES,
  HEALTH_TRIES,
  type ProbeHealth,
} from '../domain/probe-health';
import { factsOf } from './facts-of';

export interface ProbeTry {
  probe: string;
  hit: boolean;
}

const daysBetween = (day: string, today: string): number =>
  (Date.parse(today) - Date.parse(day)) / 86_400_000;

/** What tells who is signed in: nobody can be known to be there without it. */
const IDENTITY = /^(?:viewer|viewerId|signedIn)(?:\.|$)/;

/** The front end that the page is; empty where none, or more than one, was recognised. */
export const variantOf = (facts: PageFacts, { variants = {} }: NetworkReading): string => {
  const seen = Object.keys(variants).filter((name) => facts[`variant.${name}`] === true);
  return seen.length === 1 ? (seen[0] ?? '') : '';
};

/**
 * Which probes had to find something in the final pass of a page, and whether they did. A miss counts only where
 * somebody is signed in: a visitor who is not sees another page. For the probes that tell who that is, it is enough
 * that somebody was signed in lately (`wasSignedIn`).
 */
export const triesOf = (
  kind: PageKind,
  facts: PageFacts,
  reading: PageReading,
  { probes }: NetworkReading,
  wasSignedIn: boolean,
): ProbeTry[] => {
  const isOut = reading.viewer === null;
  const isIn = typeof reading.viewer === 'string' || factsOf(facts, 'signedIn').includes(true);
  return probes
    .filter(({ expect }) => !isOut && expect?.includes(kind))
    .filter(({ key }) => isIn || (wasSignedIn && IDENTITY.test(key)))
    .map(({ key }) => ({ probe: key, hit: key in facts }));
};

/** A probe's record with one more visit; the oldest falls out. */
export const withTry = (
  tries: ProbeHealth['tries'],
  hit: boolean,
  day: string,
): ProbeHealth['tries'] => [...tries, { hit, day }].slice(-HEALTH_TRIES);

/** Whether a probe fails so often, up to lately, that the network must have changed its pages. `today`: a day. */
export const isLimited = ({ tries }: Pick<ProbeHealth, 'tries'>, today: string): boolean =>
  daysBetween(tries.at(-1)?.day ?? '', today) <= HEALTH_LATELY_DAYS &&
  tries.length >= HEALTH_LEAST_TRIES &&
  new Set(tries.map(({ day }) => day)).size >= HEALTH_LEAST_DAYS &&
  tries.filter(({ hit }) => hit).length < tries.length * HEALTH_LEAST_SHARE;
