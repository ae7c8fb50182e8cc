import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Session } from './harness/launch';
import { push } from './harness/moves';
import { visitsBecome, visitsOf } from './steps/rows';
import { addBrand } from './steps/welcome';

let session: Session;
beforeAll(async () => {
  session = await launch();
  await addBrand(session, { name: 'Acme', links: ['https://x.com/acmecoffee'] });
});
afterAll(() => session.close());

it('goes on in open pages after an extension update, and counts nothing twice', async () => {
  const page = await session.newPage('https://x.com/acmecoffee');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await visitsBecome(session, 'x', { profile: 1 });
  await session.update();
  // The new script starts in the open tab; the page that the user still sees is no second visit.
  await push(page, '/notifications');
  await visitsBecome(session, 'x', { profile: 1, notifications: 1 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await visitsOf(session, 'x')).toEqual({ profile: 1, notifications: 1 });
  expect(errors).toEqual([]);
  expect((await session.rowsOf('stagecoach', 'brands')).length).toBe(1);
});
