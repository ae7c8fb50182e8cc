import * as z from 'zod/mini';
import { PageRef } from './page-ref';

/** What was put aside on the page that a tab shows. Kept in session storage beside the tab's context. */
export const QuietHere = z.object({
  page: PageRef,
  adviceIds: z.array(z.string()),
});
export type QuietHere = z.infer<typeof QuietHere>;

export const quietKey = (tabId: number): `quiet:${number}` => `quiet:${tabId}`;
