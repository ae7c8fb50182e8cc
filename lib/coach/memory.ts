import type { AdviceMemory } from '../domain/advice-memory';

/** Put aside so often, an advice stops, and the user is asked whether it may be muted. */
export const ASK_AFTER = 3;

/** Shown on so many days of the last seven, a tip rests until that is over. */
const DAYS_SHOWN = 3;
const WINDOW_DAYS = 7;

/** Whether the user does not want to see an advice now: muted, put aside, or put aside too often. */
export const isQuiet = (memory: AdviceMemory | undefined, now: Temporal.ZonedDateTime): boolean =>
  memory !== undefined &&
  (memory.mutedAt !== undefined ||
    memory.putAside >= ASK_AFTER ||
    (memory.quietUntil !== undefined &&
      Temporal.Instant.compare(memory.quietUntil, now.toInstant()) > 0));

/** The days before today on which it was shown, within the last week. Today does not count, or it would vanish while it is read. */
export function recentDays(memory: AdviceMemory | undefined, now: Temporal.ZonedDateTime): number {
  if (!memory) return 0;
  const today = now.toPlainDate();
  const since = today.subtract({ days: WINDOW_DAYS }).toString();
  return memory.shownOn.filter((day) => day > since && day < today.toString()).length;
}

/** Whether it was shown often enough for now. */
export const isWornOut = (memory: AdviceMemory | undefined, now: Temporal.ZonedDateTime) =>
  recentDays(memory, now) >= DAYS_SHOWN;

/** Whether the user is to be asked if an advice may be muted. */
export const asksToMute = ({ putAside, mutedAt }: AdviceMemory): boolean =>
  mutedAt === undefined && putAside >= ASK_AFTER;
