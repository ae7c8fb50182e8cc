import { describe, expect, it } from 'vitest';
import { exportSteps, readExport } from '../../../lib/exports/read-export';
import { TODAY } from '../../fixtures/exports/export-case';
import { zipBytes } from '../../fixtures/exports/zip-bytes';

const ROWS = 6000;
const header =
  'Post ID,Account username,Description,Permalink,Post type,Publish time,Date,Views,Reach,Likes\n';

/** About four megabytes, so that the text comes in several pieces, which cut records, letters and line ends. */
const big = (rows: number): Uint8Array => {
  const caption = '"Çorba, ""sıcak""\r\nve 🍲 '.padEnd(600, 'ş');
  const lines = Array.from({ length: rows }, (_, index) => {
    const id = 18_000_000_000_000_000n + BigInt(index);
    return `${id},acme,${caption}${index}",https://www.instagram.com/p/${index}/,IG image,03/${13 + (index % 15)}/2026 10:20,Lifetime,${index},${index},7\r\n`;
  });
  return new TextEncoder().encode(header + lines.join(''));
};

describe('a large file', () => {
  const file = { name: 'big.csv', bytes: big(ROWS) };

  it('is read whole over the borders of its pieces, and says how far it is', () => {
    const shares: number[] = [];
    const reading = [
      readExport(file, { today: TODAY, onProgress: (share) => shares.push(share) }),
    ].flat()[0]!;
    expect(reading.posts).toHaveLength(ROWS);
    expect(reading.refused).toEqual([]);
    reading.posts.forEach(({ id, metrics }, index) => {
      if (id !== String(18_000_000_000_000_000n + BigInt(index)) || metrics.views !== index) {
        throw new Error(`post ${index} is wrong`);
      }
    });
    expect(shares.length).toBeGreaterThan(6);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('is given up when its signal is aborted', () => {
    const signal = { aborted: false };
    let steps = 0;
    const reading = readExport(file, {
      today: TODAY,
      signal,
      onProgress: () => {
        steps += 1;
        signal.aborted = steps === 2;
      },
    });
    expect(steps).toBe(2);
    expect(reading).toMatchObject({ format: 'unknown', refused: [{ code: 'stopped' }] });
  });

  it('can be read at a worker’s own pace', () => {
    const steps = exportSteps(file, { today: TODAY });
    expect(steps.next().done).toBe(false);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value[0]?.posts).toHaveLength(ROWS);
  });

  it('makes no more of a zip than its parts', () => {
    const shares: number[] = [];
    const part = big(10);
    const readings = readExport(
      { name: 'two.zip', bytes: zipBytes({ 'a.csv': part, 'b.csv': part }) },
      { today: TODAY, onProgress: (share) => shares.push(share) },
    );
    expect([readings].flat().map(({ posts }) => posts.length)).toEqual([10, 10]);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('the day', () => {
  it('may be longer than a day, and has to be one', () => {
    const file = { name: 'a.csv', bytes: new TextEncoder().encode('Date,Views\n2026-11-26,5\n') };
    expect(readExport(file, { today: '2026-11-26T10:00:00Z' })).toMatchObject({
      rows: [{ value: 5 }],
    });
    expect(() => readExport(file, { today: '26.11.2026' })).toThrow(RangeError);
  });
});
