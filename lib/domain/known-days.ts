/** A day that many brands' numbers move on. */
export interface KnownDay {
  id:
    | 'new-year'
    | 'ramadan-feast'
    | 'children-day'
    | 'mothers-day'
    | 'sacrifice-feast'
    | 'republic-day'
    | 'black-friday'
    | 'christmas';
  day: string;
  to?: string;
}

/**
 * Days to propose for a note, by year. The two feasts are those of the calendar of Türkiye's Diyanet for 2026, and of
 * the Umm al-Qura calendar, which agrees with it in that year, for the others. Checked in November 2026.
 */
const KNOWN_DAYS: readonly KnownDay[] = [
  { id: 'new-year', day: '2024-12-31', to: '2025-01-01' },
  { id: 'ramadan-feast', day: '2025-03-30', to: '2025-04-01' },
  { id: 'children-day', day: '2025-04-23' },
  { id: 'mothers-day', day: '2025-05-11' },
  { id: 'sacrifice-feast', day: '2025-06-06', to: '2025-06-09' },
  { id: 'republic-day', day: '2025-10-29' },
  { id: 'black-friday', day: '2025-11-28' },
  { id: 'christmas', day: '2025-12-25', to: '2025-12-26' },
  { id: 'new-year', day: '2025-12-31', to: '2026-01-01' },
  { id: 'ramadan-feast', day: '2026-03-20', to: '2026-03-22' },
  { id: 'children-day', day: '2026-04-23' },
  { id: 'mothers-day', day: '2026-05-10' },
  { id: 'sacrifice-feast', day: '2026-05-27', to: '2026-05-30' },
  { id: 'republic-day', day: '2026-10-29' },
  { id: 'black-friday', day: '2026-11-27' },
  { id: 'christmas', day: '2026-12-25', to: '2026-12-26' },
  { id: 'new-year', day: '2026-12-31', to: '2027-01-01' },
  { id: 'ramadan-feast', day: '2027-03-09', to: '2027-03-11' },
  { id: 'children-day', day: '2027-04-23' },
  { id: 'mothers-day', day: '2027-05-09' },
  { id: 'sacrifice-feast', day: '2027-05-16', to: '2027-05-19' },
  { id: 'republic-day', day: '2027-10-29' },
  { id: 'black-friday', day: '2027-11-26' },
  { id: 'christmas', day: '2027-12-25', to: '2027-12-26' },
  { id: 'new-year', day: '2027-12-31', to: '2028-01-01' },
  { id: 'ramadan-feast', day: '2028-02-26', to: '2028-02-28' },
  { id: 'children-day', day: '2028-04-23' },
  { id: 'sacrifice-feast', day: '2028-05-05', to: '2028-05-08' },
  { id: 'mothers-day', day: '2028-05-14' },
  { id: 'republic-day', day: '2028-10-29' },
  { id: 'black-friday', day: '2028-11-24' },
  { id: 'christmas', day: '2028-12-25', to: '2028-12-26' },
];

const NEAR = { months: 7 } as const;

/** The known days of the months around a day, oldest first. */
export function knownDaysNear(today: string): readonly KnownDay[] {
  const now = Temporal.PlainDate.from(today);
  const [first, last] = [now.subtract(NEAR).toString(), now.add(NEAR).toString()];
  return KNOWN_DAYS.filter(({ day }) => first <= day && day <= last);
}
