import 'temporal-polyfill/global';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../../lib/domain/backup';
import { defaultSettings } from '../../../lib/settings/settings';
import { markedBrand } from '../../marks/marked-brand';
import { A, B, OTHER, OWN } from '../../marks/marks';
import type { Session } from '../harness/launch';
import { waitFor } from '../harness/wait-for';
import { writeFiles } from './import-files';
import { rows } from './rows';
import { press, see } from './see';

/**
 * Restores a backup of two brands that have everything, as a user would. The first one is worked for; the other one's
 * timer runs.
 */
export async function restoreTwoBrands(session: Session): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  const at = now.toInstant().toString({ smallestUnit: 'millisecond' });
  const [own, other] = [markedBrand(OWN, A, now), markedBrand(OTHER, B, now)];
  const both = Object.fromEntries(
    Object.entries(own).map(([table, list]) => [
      table,
      [...list, ...other[table as keyof typeof other]],
    ]),
  );
  const onX = [
    [A, OWN],
    [B, OTHER],
  ].map(([brandId = '', mark = '']) => {
    const handle = mark.toLowerCase();
    return { id: `${brandId}-x`, brandId, network: 'x', handle, key: handle, addedAt: at };
  });
  const backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt: at,
    ...both,
    accounts: [...own.accounts, ...other.accounts, ...onX],
    mappings: [],
    settings: {
      ...defaultSettings('en'),
      workingBrandId: A,
      networks: ['instagram', 'facebook', 'x'],
      timer: { brandId: B, startedAt: at, work: 'create', note: `${OTHER} timer note` },
      welcomedAt: at,
    },
  };
  const [file = ''] = writeFiles([
    { name: 'backup.json', bytes: Buffer.from(JSON.stringify(backup)) },
  ]);
  const page = await session.openExtensionPage('dashboard.html#/settings');
  const field = await see(page, 'backup-file');
  await (field as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(file);
  await press(page, 'restore-confirm');
  await waitFor('both brands', async () => (await rows(session, 'brands')).length === 2);
  await page.close();
}
