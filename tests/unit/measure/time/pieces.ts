import type { TimeEntry } from '../../../../lib/domain/time-entry';
import type { VisitDay } from '../../../../lib/domain/visit-day';

export const anEntry = (entry: Partial<TimeEntry> = {}): TimeEntry => ({
  id: 'e1',
  brandId: 'a',
  day: '2026-11-24',
  seconds: 3600,
  stage: 2,
  work: 'away',
  source: 'typed',
  at: '2026-11-24T10:00:00.000Z',
  history: [],
  ...entry,
});

export const aVisitDay = (row: Partial<VisitDay> = {}): VisitDay => ({
  day: '2026-11-24',
  brandId: 'a',
  network: 'instagram',
  kind: 'composer',
  visits: 1,
  activeSeconds: 600,
  ...row,
});
