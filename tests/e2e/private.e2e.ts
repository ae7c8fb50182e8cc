/// <reference types="chrome" />
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allowPrivateWindows, openPrivatePage } from './harness/private-window';
import { launch, type Session } from './harness/launch';
import { visitsBecome, visitsOf } from './steps/rows';

let session: Session;
beforeAll(async () => {
  session = await launch();
  await allowPrivateWindows(session);
});
afterAll(() => session.close());

it('records and remembers nothing of a private window, even where the extension may run', async () => {
  expect(await session.inside.run(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  await session.newPage('https://x.com/acmecoffee');
  await visitsBecome(session, 'x', { profile: 1 });
  const before = Object.keys(await session.storedIn('session'));
  await openPrivatePage(session, 'https://www.instagram.com/acme.coffee/');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await visitsOf(session, 'instagram')).toEqual({});
  // The page in front may still be read once more, so what is kept of it may change; no other page may come to it.
  const after = await session.storedIn('session');
  expect(Object.keys(after)).toEqual(before);
  expect(JSON.stringify(after)).not.toContain('instagram');
});
