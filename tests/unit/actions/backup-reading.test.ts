import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markPersonal } from '../../../lib/actions/answer-guard';
import { changePostLimit } from '../../../lib/actions/change-post-limit';
import { exportBackup } from '../../../lib/actions/export-backup';
import { previewBackup } from '../../../lib/actions/preview-backup';
import { recordCount } from '../../../lib/actions/record-count';
import { restoreBackup } from '../../../lib/actions/restore-backup';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import { aDraft } from '../../a-draft';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();
beforeEach(() => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
});

const PROFILE = 'https://x.com/acme';

/** Everything that reading pages can leave behind. */
async function aReadBrand() {
  const { brandId, account } = await aBrand({ accounts: [{ network: 'x', handle: 'acme' }] });
  const tab = aTab(5);
  await tab.arrive(PROFILE);
  await tab.read(PROFILE, {
    viewer: 'acme',
    entity: 'acme',
    own: true,
    category: 'Coffee shop',
    link: 'acme.example',
    verified: false,
  });
  await tab.compose(PROFILE, 'episode-1', { open: true, draft: aDraft(12) });
  await tab.compose(PROFILE, 'episode-1', { published: '42', publishedBy: 'acme' });
  const rounded = { value: 12_300, min: 12_250, max: 12_349, exact: false };
  await recordCount(brandId, account.x ?? '', rounded);
  await markPersonal({ network: 'x', kind: 'home' }, 'Secretly_Me');
  await changePostLimit('x', 25_000);
}

const savedText = async () => {
  const file = await exportBackup();
  if (!file.ok) throw new Error(file.problem.code);
  return file.value.text;
};
const restore = async (text: string) => {
  const preview = await previewBackup(text);
  if (!preview.ok) throw new Error(JSON.stringify(preview.problem));
  expect(await restoreBackup(preview.value.backup)).toMatchObject({ ok: true });
};

it('brings back what was read of the brands, and what the user said about accounts and limits', async () => {
  await aReadBrand();
  const kept = async () => [
    await db.accountFacts.toArray(),
    await db.slots.toArray(),
    await db.snapshots.toArray(),
    (await storedSettings()).personalAccounts,
    (await storedSettings()).postLimits,
  ];
  const before = await kept();
  expect(before).toMatchObject([
    expect.arrayContaining([expect.objectContaining({ key: 'category', value: 'Coffee shop' })]),
    [{ origin: 'seen', seen: 'x:42' }],
    [{ range: [12_250, 12_349], source: 'read' }],
    [{ network: 'x', handle: 'Secretly_Me' }],
    { x: 25_000 },
  ]);
  const text = await savedText();
  await db.delete();
  await db.open();
  await restore(text);
  expect(await kept()).toEqual(before);
});

it('takes neither who is signed in nor how reading fares to another browser', async () => {
  await aReadBrand();
  await aTab(6).arrive('https://x.com/home');
  await aTab(6).read('https://x.com/home', { viewer: 'Nobody_Elses_Business' });
  expect(await db.viewers.toArray()).toMatchObject([{ handle: 'Nobody_Elses_Business' }]);
  const health = await db.health.toArray();
  expect(health).not.toEqual([]);
  const text = await savedText();
  expect(text).not.toContain('Nobody_Elses_Business');
  expect(Object.keys(JSON.parse(text) as object)).not.toContain('viewers');
  expect(Object.keys(JSON.parse(text) as object)).not.toContain('health');
  // What this browser knows stays where it is.
  await restore(text);
  expect(await db.viewers.count()).toBe(1);
  expect(await db.health.toArray()).toEqual(health);
  await db.delete();
  await db.open();
  await restore(text);
  expect(await db.viewers.count()).toBe(0);
  expect(await db.health.count()).toBe(0);
});

it('refuses a file with a limit that no post can have', async () => {
  await aReadBrand();
  const text = (await savedText()).replace('"x": 25000', '"x": -1');
  expect(await previewBackup(text)).toMatchObject({ problem: { code: 'backup-broken' } });
});

it('reads a backup from before there were personal accounts and limits', async () => {
  await aReadBrand();
  const file = JSON.parse(await savedText()) as { settings: Record<string, unknown> };
  delete file.settings.personalAccounts;
  delete file.settings.postLimits;
  await restore(JSON.stringify(file));
  expect(await storedSettings()).toMatchObject({ personalAccounts: [], postLimits: {} });
});
