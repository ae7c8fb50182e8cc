import * as z from 'zod/mini';
import { Instant } from './instant';
import { PageReading } from './page-facts';
import { PageRef } from './page-ref';

/**
 * What is known of the page in one tab. Kept in session storage under `tab:<id>`, so that a worker that
 * was stopped loses nothing and nothing outlives the browser. Holds no address.
 */
export const TabContext = z.object({
  page: PageRef,
  at: Instant,
  /** The message by which the page was counted. */
  arrivalId: z.optional(z.string()),
  reading: z.optional(PageReading),
  /** The document in which the profile's own edit page was open: what it held at its load may be stale since. */
  editedIn: z.optional(z.string()),
  /** Who was signed in here when this page last could not say it. */
  remembered: z.optional(z.object({ handle: z.string(), at: Instant })),
});
export type TabContext = z.infer<typeof TabContext>;

export const tabContextKey = (tabId: number): `tab:${number}` => `tab:${tabId}`;
