import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../../lib/domain/backup';
import { readBackup } from '../../../lib/domain/read-backup';

type Row = Record<string, unknown>;
type Tables = Record<string, Row[]>;

const file = path.join(import.meta.dirname, '../../fixtures/db/5.json');
const fixture = () => (JSON.parse(readFileSync(file, 'utf8')) as { rows: Tables }).rows;

/** The stored rows as a backup's, with one part changed. */
function backupWith(change: (tables: Tables) => void): string {
  const { seen: _seen, viewers: _viewers, health: _health, ...tables } = fixture();
  change(tables);
  const { settings, ...rest } = tables;
  const { id: _id, ...chosen } = settings?.[0] ?? {};
  return JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt: '2026-11-23T09:00:00.000Z',
    ...rest,
    settings: chosen,
  });
}
const find = (tables: Tables, table: string, id: string): Row => {
  const row = tables[table]?.find((one) => one['id'] === id);
  if (!row) throw new Error(`no ${id}`);
  return row;
};
const read = (change: (tables: Tables) => void) => readBackup(backupWith(change), 'UTC');

it('takes posts with the arms of an experiment that is there', () => {
  expect(read(() => undefined)).toMatchObject({ ok: true });
});

it.each<[string, (tables: Tables) => void, string]>([
  ['no experiment', ({ experiments }) => void experiments?.splice(0), 'slots.arm.experimentId'],
  [
    'another brand’s',
    (tables) => void (find(tables, 'experiments', 'e1')['brandId'] = 'b2'),
    'slots.arm.experimentId',
  ],
  [
    'another network’s',
    (tables) => void (find(tables, 'experiments', 'e1')['network'] = 'x'),
    'slots.arm.experimentId',
  ],
  [
    'a draft',
    (tables) => void delete find(tables, 'experiments', 'e1')['startedAt'],
    'slots.arm.experimentId',
  ],
  [
    'a place that another post has',
    (tables) => void tables['slots']?.push({ ...find(tables, 'slots', 'slot-arm'), id: 'twin' }),
    'slots.arm',
  ],
])('refuses a post with an arm of %s', (_, change, detail) => {
  expect(read(change)).toMatchObject({ problem: { code: 'backup-broken', values: { detail } } });
});

it.each<[string, (ended: Row) => void]>([
  ['an end without a result', (ended) => void delete ended['result']],
  ['a result without an end', (ended) => void delete ended['endedAt']],
  ['an end without a start', (ended) => void delete ended['startedAt']],
])('refuses %s', (_, change) => {
  const found = read((tables) => change(find(tables, 'experiments', 'e0')));
  expect(found).toMatchObject({ problem: { code: 'backup-broken' } });
});
