import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, '../../../lib/live');

/** What a hook that reads stored rows has to go through, so that a call with a client hides what it must. */
const MASKS =
  /from '(\.\/use-brand-query|\.\/shown-brands|\.\/mask-page|\.\.\/domain\/(mask-brand|hush-entries))'/;

/** Hooks that read the database and need no mask, each with its reason. */
const NEEDS_NONE: Readonly<Record<string, string>> = {
  'use-database.ts': 'opens it and reads nothing',
  'use-reading-health.ts': 'how probes fare is of no brand',
  'import-desk.ts': 'how the columns of a table are read is of no brand',
  'use-active-page.ts': 'is told of changes only; what it gives is read by read-active-page',
  'use-call-state.ts': 'gives the brand of the call itself',
  'use-time-period.ts': 'names no brand: these are sums',
  'use-counted.ts': 'names no brand: these are lengths by network and kind of work',
  'use-retainer.ts': 'gives hours and a currency of a brand that is masked already',
};

const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const readers = files.filter((file) =>
  /from '\.\.\/db\//.test(readFileSync(path.join(folder, file), 'utf8')),
);

it('knows hooks that read the database', () => {
  expect(readers.length).toBeGreaterThan(10);
});

it.each(readers.filter((file) => !NEEDS_NONE[file]))(
  '%s gives nothing of a brand that a call hides',
  (file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(
      MASKS.test(text),
      `Read a brand’s rows in lib/live/${file} with useBrandQuery, and brands or accounts through shown-brands.`,
    ).toBe(true);
  },
);
