import * as z from 'zod/mini';
import { NetworkId } from './network-id';
import { ShownCount } from './page-facts';

/**
 * A number that the user selected on a page, on its way to the window that asks what it is. It stays in session storage
 * until that window has opened. Of the selected text only the number is kept, and of the page no address.
 */
export const AskedNumber = z.object({
  brandId: z.string(),
  /** The network whose accounts are worked on there; missing where the page is on none that we know. */
  network: z.optional(NetworkId),
  /** The brand's account that the page shows. */
  accountId: z.optional(z.string()),
  /** The page shows an account, and it is none of the brand's. */
  isOthers: z.boolean(),
  /** Missing where what was selected is no number. */
  number: z.optional(z.object({ text: z.string(), counts: z.array(ShownCount) })),
});
export type AskedNumber = z.infer<typeof AskedNumber>;

export const askedNumberKey = (id: string): `number:${string}` => `number:${id}`;
