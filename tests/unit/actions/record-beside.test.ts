import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addBrand } from '../../../lib/actions/add-brand';
import { pauseNetwork } from '../../../lib/actions/pause-network';
import { recordBeside } from '../../../lib/actions/record-beside';
import { db } from '../../../lib/db/database';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

const url = 'https://www.instagram.com/acme.coffee/';
let brandId = '';
let shown: object[];

beforeEach(async () => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
  shown = [{ id: 5, incognito: false, url }];
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve(shown) as never);
  const added = await addBrand({
    name: 'Acme',
    standing: 'posting',
    accounts: [{ network: 'instagram', handle: 'acme.coffee' }],
  });
  if (!added.ok) throw new Error(added.problem.code);
  brandId = added.value.id;
});

const counted = () => db.visitDays.toArray();

it('counts the use of the coach as time on the page beside it', async () => {
  await recordBeside(30, Date.now(), undefined);
  expect(await counted()).toMatchObject([
    {
      brandId,
      network: 'instagram',
      kind: 'profile',
      visits: 0,
      activeSeconds: 30,
      byStage: [0, 30, 0],
    },
  ]);
});

it.each([
  ['in a private window', () => (shown = [{ id: 5, incognito: true, url }])],
  [
    'on a page of no network',
    () => (shown = [{ id: 5, incognito: false, url: 'https://example.org/' }]),
  ],
  ['where the address is not shown', () => (shown = [{ id: 5, incognito: false }])],
  ['where no tab is', () => (shown = [])],
  [
    'where the network may not be read',
    () => vi.mocked(browser.permissions.contains).mockResolvedValue(false as never),
  ],
  ['where the network is paused', () => pauseNetwork('instagram', 'resume')],
])('counts nothing %s', async (_where, arrange) => {
  await arrange();
  await recordBeside(30, Date.now(), undefined);
  expect(await counted()).toEqual([]);
});
