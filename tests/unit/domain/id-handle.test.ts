import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../lib/detection/account-of';
import networks from '../../../lib/detection/registry';
import { ID_RANGES, isIdHandle, NAME_RANGES } from '../../../lib/domain/id-handle';
import { examplesOf } from '../../network-examples';

const liesIn = (key: string, ranges: typeof ID_RANGES) =>
  ranges.some(([from, to]) => from <= key && key < to);

/** What a handle can look like: those of the examples, and ids behind whatever its network puts before a handle. */
const handles = networks.flatMap(({ id, handle, otherHandles = [] }) => {
  const shown = examplesOf(id).flatMap((one) => (one.handle === undefined ? [] : [one.handle]));
  const spaces = [...new Set(shown.map((one) => one.slice(0, one.indexOf('/') + 1)))];
  const ids = ['7', '0123456789', 'UCabcdefghijklmnopqrstuv', 'did:plc:abcdefghijklmnopqrstuvwx'];
  const possible = spaces.flatMap((space) => ids.map((one) => space + one));
  const patterns = [handle, ...otherHandles].flatMap((one) => one?.pattern ?? []);
  return [...shown, ...possible.filter((one) => patterns.some((pattern) => pattern.test(one)))].map(
    (one) => ({ network: id, handle: one }),
  );
});

describe('the parts of the keys in which ids lie', () => {
  it('hold every id of every network, and the parts between them none', () => {
    const keys = handles.flatMap((one) => accountOf({ ...one, kind: 'profile' })?.key ?? []);
    const ids = keys.filter((key) => isIdHandle(key));
    expect(ids.filter((key) => !liesIn(key, ID_RANGES))).toEqual([]);
    expect(ids.filter((key) => liesIn(key, NAME_RANGES))).toEqual([]);
    // Each kind of account of each network is there to be looked at.
    expect(ids.some((key) => key.startsWith('company/'))).toBe(true);
  });

  it('are in order and do not overlap, and leave no key out', () => {
    const all = [...ID_RANGES, ...NAME_RANGES].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(all[0]?.[0]).toBe('');
    expect(all.at(-1)?.[1]).toBe('\uffff');
    for (const [at, [from, to]] of all.entries()) {
      expect(from < to).toBe(true);
      expect(all[at + 1]?.[0] ?? to).toBe(to);
    }
  });
});
