import * as z from 'zod/mini';
import { PageFacts } from '../domain/page-facts';
import { IDLE } from '../domain/settings';
import type { Caller } from './caller';
import type { PageMessage } from './protocol';

// Extension pages forbid eval; without this Zod tries it and the browser logs a violation.
z.config({ jitless: true });

const id = z.string().check(z.minLength(8), z.maxLength(64));
const href = z.string().check(z.maxLength(8192));

const Message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pageArrived'), id, href, fragment: z.boolean() }),
  z.strictObject({ type: z.literal('pageRead'), id, href, facts: PageFacts, final: z.boolean() }),
  z.strictObject({
    type: z.literal('pageActive'),
    id,
    href,
    // Between two reports there are half a minute and the longest idle time.
    seconds: z.int().check(z.positive(), z.maximum(IDLE.most + 60)),
    until: z.number().check(z.positive()),
  }),
  z.strictObject({
    type: z.literal('composerSeen'),
    id,
    href,
    open: z.boolean(),
    facts: PageFacts,
    requests: z.array(z.int().check(z.nonnegative())).check(z.maxLength(10)),
  }),
]) satisfies z.ZodMiniType<PageMessage>;

/** Which context may send which message. What is not listed is refused. */
export const MAY_CALL: Readonly<Record<PageMessage['type'], readonly Caller[]>> = {
  pageArrived: ['page-script', 'practice-page'],
  pageRead: ['page-script', 'practice-page'],
  pageActive: ['page-script', 'practice-page'],
  composerSeen: ['page-script', 'practice-page'],
};

/** The message, if it is exactly one of ours; pages are hostile, so a stray field is a refusal. */
export function parseMessage(raw: unknown): PageMessage | undefined {
  const parsed = Message.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
