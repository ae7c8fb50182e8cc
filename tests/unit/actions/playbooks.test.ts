import { expect, it } from 'vitest';
import { addBrand } from '../../../lib/actions/add-brand';
import { exportPlaybook } from '../../../lib/actions/export-playbook';
import { recordNumbers } from '../../../lib/actions/record-numbers';
import { dropPlaybook, setPlaybook } from '../../../lib/actions/set-playbook';
import { db } from '../../../lib/db/database';
import { PlaybookFile } from '../../../lib/domain/playbook-file';
import { startsWithFreshData } from '../fresh-data';
import { builtInFile } from '../playbook/built-in-file';

startsWithFreshData();

const file = async (name: string) => ({
  ...PlaybookFile.parse(JSON.parse(await builtInFile())),
  name,
});
async function aBrand() {
  const outcome = await addBrand({ name: 'Acme', standing: 'starting', accounts: [] });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.id;
}
const changes = async () =>
  (await db.ledger.toArray()).filter(({ what }) => what === 'playbook-changed');

it('sets a brand’s own playbook and takes it back, each with a line in the record', async () => {
  const id = await aBrand();
  expect(await setPlaybook(id, await file('House rules'))).toMatchObject({ ok: true });
  expect((await db.playbooks.get(id))?.file.name).toBe('House rules');
  expect(await changes()).toMatchObject([{ brandId: id, name: 'House rules' }]);
  expect(await dropPlaybook(id)).toMatchObject({ ok: true });
  expect(await db.playbooks.count()).toBe(0);
  // Dropping what is not there changes nothing, and so writes nothing.
  await dropPlaybook(id);
  expect(await changes()).toHaveLength(2);
});

it('sets nothing for a brand that is gone', async () => {
  expect(await setPlaybook('gone', await file('x'))).toMatchObject({
    problem: { code: 'brand-missing' },
  });
  expect(await db.playbooks.count()).toBe(0);
});

it('exports a brand’s own playbook as it was taken in', async () => {
  const id = await aBrand();
  const own = { ...(await file('House rules')), texts: {} };
  await setPlaybook(id, own);
  const outcome = await exportPlaybook(id, { name: 'Stagecoach', languages: {} });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(JSON.parse(outcome.value.text)).toEqual(own);
  expect(outcome.value.fileName).toMatch(/^stagecoach-playbook-\d{4}-\d\d-\d\d\.json$/);
});

it('takes back exactly the numbers that are named', async () => {
  const id = await aBrand();
  const day = Temporal.Now.plainDateISO().toString();
  await recordNumbers(id, { day, followers: {}, brand: { enquiries: 0, orders: 3 } });
  const enquiries = { brandId: id, accountId: '', metric: 'enquiries', day } as const;
  await recordNumbers(id, { day, followers: {}, removed: [enquiries] });
  expect(await db.snapshots.toArray()).toMatchObject([{ metric: 'orders', value: 3 }]);
});
