import * as z from 'zod/mini';
import { Instant } from './instant';
import { PlaybookFile } from './playbook-file';

/** A playbook of one brand's own, in place of the built-in one. */
export const BrandPlaybook = z.object({
  brandId: z.string().check(z.minLength(1)),
  file: PlaybookFile,
  importedAt: Instant,
});
export type BrandPlaybook = z.infer<typeof BrandPlaybook>;
