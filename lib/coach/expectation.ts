import type { PageRef } from '../domain/page-ref';

export type ExpectationShown =
  { shows: true; reason: 'new-stage' | 'analytics' } | { shows: false };

export interface ExpectationMoment {
  /** When the brand entered its stage, as an ISO instant. */
  stageSince: string;
  page?: PageRef | undefined;
  now: Temporal.ZonedDateTime;
}

/**
 * Whether the stage's expectation line belongs on the surface now: where results are being looked at, and in
 * the seven days after a stage began, which is when a wrong expectation is formed.
 */
export function showsExpectation({ stageSince, page, now }: ExpectationMoment): ExpectationShown {
  if (page?.kind === 'analytics') return { shows: true, reason: 'analytics' };
  const ends = Temporal.Instant.from(stageSince)
    .toZonedDateTimeISO(now.timeZoneId)
    .add({ days: 7 });
  // A stage that begins ahead of `now` means that the clock was moved back: it is still new.
  return Temporal.ZonedDateTime.compare(now, ends) < 0
    ? { shows: true, reason: 'new-stage' }
    : { shows: false };
}
