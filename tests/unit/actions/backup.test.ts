import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addBrand } from '../../../lib/actions/add-brand';
import { changeSettings } from '../../../lib/actions/change-settings';
import { completeTask } from '../../../lib/actions/complete-task';
import { exportBackup } from '../../../lib/actions/export-backup';
import { previewBackup } from '../../../lib/actions/preview-backup';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { restoreBackup } from '../../../lib/actions/restore-backup';
import { readBackupTables } from '../../../lib/db/backup-tables';
import { db } from '../../../lib/db/database';
import { storedSettings } from '../../../lib/db/stored-settings';
import { readBackup } from '../../../lib/domain/read-backup';
import { startsWithFreshData } from '../fresh-data';

startsWithFreshData();

const savedText = async () => {
  const file = await exportBackup();
  if (!file.ok) throw new Error(file.problem.code);
  return file.value.text;
};

beforeEach(async () => {
  const outcome = await addBrand({
    name: 'Acme "Ş" 😀',
    standing: 'measuring',
    accounts: [{ network: 'x', handle: 'acme' }],
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  await completeTask(outcome.value.id, 'reply');
});

describe('a backup', () => {
  it('brings everything back as it was', async () => {
    const text = await savedText();
    const before = await readBackupTables();
    await removeBrand(before.brands[0]?.id ?? '');
    await addBrand({ name: 'Newcomer', standing: 'starting', accounts: [] });

    const preview = await previewBackup(text);
    if (!preview.ok) throw new Error(preview.problem.code);
    expect(preview.value.present).toMatchObject({ brands: 1, accounts: 0, doneTasks: 0 });
    expect(preview.value.after).toMatchObject({ brands: 1, accounts: 1, doneTasks: 1 });
    expect((await db.brands.toArray())[0]?.name).toBe('Newcomer');

    expect(await restoreBackup(preview.value.backup)).toMatchObject({ ok: true });
    expect(await readBackupTables()).toEqual(before);
  });

  it.each([
    ['text that is no JSON', () => '{"format":', 'backup-not-json'],
    ['an empty file', () => '', 'backup-not-json'],
    ['somebody else’s JSON', () => '{"a":1}', 'backup-not-ours'],
    ['a list', () => '[]', 'backup-not-ours'],
    [
      'a later version',
      (text: string) => text.replace(/"version": \d+/, '"version": 999'),
      'backup-newer',
    ],
    ['a stray field', (text: string) => text.replace('{', '{"extra":1,'), 'backup-broken'],
    [
      'a stage that does not exist',
      (text: string) => text.replace('"stage": 3', '"stage": 4'),
      'backup-broken',
    ],
    [
      'a host that is none',
      (text: string) => text.replace('"mastodonHosts": []', '"mastodonHosts": ["*"]'),
      'backup-broken',
    ],
    [
      'a working brand that is not there',
      (text: string) => text.replace(/"workingBrandId": "[^"]+"/, '"workingBrandId": "nobody"'),
      'backup-broken',
    ],
    ['a cut file', (text: string) => text.slice(0, -20), 'backup-not-json'],
    [
      'an account of no brand',
      (text: string) => text.replace(/"brandId": "[^"]+"/, '"brandId": "nobody"'),
      'backup-broken',
    ],
  ])('refuses %s and changes nothing', async (_case, spoil, code) => {
    const spoilt = spoil(await savedText());
    const before = await readBackupTables();
    expect(await previewBackup(spoilt)).toMatchObject({ ok: false, problem: { code } });
    expect(await readBackupTables()).toEqual(before);
  });

  it('refuses any other JSON without an exception', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(readBackup(text, 'UTC').ok).toBe(false);
      }),
    );
  });

  it('names a prototype key as a broken part and pollutes nothing', async () => {
    const text = (await savedText()).replace('{', '{"__proto__":{"polluted":1},');
    expect(readBackup(text, 'UTC').ok).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

it('reads a backup from before a setting existed, and keeps what only this browser knows', async () => {
  await changeSettings({ stoppedNetworks: ['x'], grantedNetworks: ['tiktok'] });
  const file = JSON.parse(await savedText()) as { settings: Record<string, unknown> };
  delete file.settings.stoppedNetworks;
  file.settings.grantedNetworks = ['facebook'];
  const preview = await previewBackup(JSON.stringify(file));
  if (!preview.ok) throw new Error(preview.problem.code);
  expect(await restoreBackup(preview.value.backup)).toMatchObject({ ok: true });
  // The permission of another computer was never given here, so nobody can say that it was taken back.
  expect(await storedSettings()).toMatchObject({
    stoppedNetworks: [],
    grantedNetworks: ['tiktok'],
  });
});
