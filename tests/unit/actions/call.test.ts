import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addAccounts } from '../../../lib/actions/add-accounts';
import { addBrand } from '../../../lib/actions/add-brand';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { exportBackup } from '../../../lib/actions/export-backup';
import { exportPlaybook } from '../../../lib/actions/export-playbook';
import { exportReminder } from '../../../lib/actions/export-reminder';
import { leaveCall } from '../../../lib/actions/leave-call';
import { previewBackup } from '../../../lib/actions/preview-backup';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { restoreBackup } from '../../../lib/actions/restore-backup';
import { startCall } from '../../../lib/actions/start-call';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';
import { aTab } from './a-tab';

startsWithFreshData();

const OTHERS = 'another brand';
const IN_A_CALL = { ok: false, problem: { code: 'in-a-call' } };
const REMINDER = {
  what: 'both',
  weekday: 1,
  time: '09:00',
  summary: 's',
  description: 'd',
} as const;

/** Two brands, and a call about the first one, which was not the one that is worked for. */
async function aCall() {
  const own = await aBrand({ name: 'Alpaca', accounts: [{ network: 'x', handle: 'alpaca' }] });
  const other = await aBrand({ name: 'Zebra', accounts: [{ network: 'x', handle: 'zebra' }] });
  expect(await startCall(own.brandId, `  ${OTHERS} `)).toEqual({ ok: true, value: undefined });
  return { own: own.brandId, other: other.brandId };
}

describe('a call with a client', () => {
  it('pins its brand, and the pin stays when the call is left', async () => {
    const { own } = await aCall();
    expect(await storedSettings()).toMatchObject({
      workingBrandId: own,
      call: { brandId: own, others: OTHERS },
    });
    await leaveCall();
    const { call, workingBrandId } = await storedSettings();
    expect({ call, workingBrandId }).toEqual({ call: undefined, workingBrandId: own });
  });

  it('needs a brand and words for the others', async () => {
    const { brandId } = await aBrand();
    expect(await startCall('gone', OTHERS)).toMatchObject({ problem: { code: 'brand-missing' } });
    expect(await startCall(brandId, ' ')).toMatchObject({ problem: { code: 'field-missing' } });
    expect((await storedSettings()).call).toBeUndefined();
  });

  it('goes on for its brand, whoever writes another one', async () => {
    const { own, other } = await aCall();
    expect(await chooseBrand(other)).toEqual(IN_A_CALL);
    expect(await chooseBrand(own)).toMatchObject({ ok: true });
    expect(await addAccounts(other, [{ network: 'x', handle: 'more' }])).toEqual(IN_A_CALL);
    await addBrand({ name: 'Newcomer', standing: 'starting', accounts: [] });
    expect((await storedSettings()).workingBrandId).toBe(own);
  });

  it('gives no file of all brands or of another one, and those of its own', async () => {
    const { own, other } = await aCall();
    expect(await exportBackup()).toEqual(IN_A_CALL);
    expect((await storedSettings()).backedUpAt).toBeUndefined();
    expect(await exportPlaybook(other, { name: 'n', languages: {} })).toEqual(IN_A_CALL);
    expect(await exportReminder(other, REMINDER)).toEqual(IN_A_CALL);
    expect(await exportPlaybook(own, { name: 'n', languages: {} })).toMatchObject({ ok: true });
    expect(await exportReminder(own, REMINDER)).toMatchObject({ ok: true });
    await leaveCall();
    expect(await exportBackup()).toMatchObject({ ok: true });
  });

  it('is not ended by a backup, and no brand goes by mistake', async () => {
    const { own, other } = await aCall();
    await leaveCall();
    const file = await exportBackup();
    const read = file.ok && (await previewBackup(file.value.text));
    if (!read || !read.ok) throw new Error('no backup');
    await startCall(own, OTHERS);
    expect(await restoreBackup(read.value.backup)).toEqual(IN_A_CALL);
    expect(await removeBrand(other)).toEqual(IN_A_CALL);
    expect(await db.brands.count()).toBe(2);
    expect((await storedSettings()).call?.brandId).toBe(own);
  });

  it('says whose an account is without naming the brand', async () => {
    const { own } = await aCall();
    const zebra = [{ network: 'x' as const, handle: 'zebra' }];
    expect(await addAccounts(own, zebra)).toMatchObject({
      problem: { code: 'account-taken', values: { brand: OTHERS } },
    });
    await leaveCall();
    expect(await addAccounts(own, zebra)).toMatchObject({
      problem: { values: { brand: 'Zebra' } },
    });
  });

  it('shows no other handle and no other name on the toolbar icon', async () => {
    await aCall();
    const setTitle = vi.mocked(browser.action.setTitle);
    vi.mocked(browser.permissions.contains).mockResolvedValue(true as never);
    setTitle.mockClear();
    const compose = 'https://x.com/compose/post';
    const tab = aTab(5);
    await tab.arrive(compose);
    await tab.read(compose, { viewer: 'zebra' });
    const titles = setTitle.mock.calls.map(([{ title }]) => title);
    expect(titles.some((title) => title.includes(OTHERS) && title.includes('Alpaca'))).toBe(true);
    expect(titles.join('\n')).not.toMatch(/zebra/i);
    await leaveCall();
    expect(setTitle.mock.calls.at(-1)?.[0].title).toMatch(/@zebra/);
  });
});
