import { expect, it } from 'vitest';
import { fitsPage } from '../../../lib/coach/fits-page';
import { classifyUrl } from '../../../lib/detection/classify-url';
import community from '../../../lib/playbook/tasks/community';
import pillars from '../../../lib/playbook/tasks/pillars';

const fits = (url: string) => {
  const page = classifyUrl(url);
  if (!page) throw new Error(`${url} is on no network`);
  return [community, pillars].map((task) => fitsPage(task, { page, own: 'cannot-tell' }));
};

it.each([
  'https://studio.youtube.com/',
  'https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q',
  'https://business.facebook.com/latest/home?asset_id=1',
  'https://business.facebook.com/',
  'https://business.google.com/',
])('nobody talks on %s', (url) => {
  expect(fits(url)).toEqual([false, false]);
});

it.each([
  'https://www.youtube.com/',
  'https://www.facebook.com/',
  'https://www.linkedin.com/feed/',
  'https://x.com/home',
])('people talk on %s', (url) => {
  expect(fits(url)).toEqual([true, true]);
});
