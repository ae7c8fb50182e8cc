import * as z from 'zod/mini';

/**
 * "It is right this time": the post, or the page, for which the user says that the signed-in account is meant. Kept
 * in session storage, so that the next post is asked about again.
 */
export const Excused = z.object({ subject: z.string() });
export type Excused = z.infer<typeof Excused>;

export const excusedKey = (tabId: number): `excused:${number}` => `excused:${tabId}`;
