import * as z from 'zod/mini';

/** An ISO 8601 instant in UTC, such as `2026-11-23T09:15:00.000Z`. */
export const Instant = z.iso.datetime();
