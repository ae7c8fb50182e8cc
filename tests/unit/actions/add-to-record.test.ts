import { describe, expect, it } from 'vitest';
import { correctLine, recordDecision } from '../../../lib/actions/add-to-record';
import { db } from '../../../lib/db/database';
import { startsWithFreshData } from '../fresh-data';
import { aBrand } from './a-brand';

startsWithFreshData();

describe('the record', () => {
  it('takes a decision, about a network or about nothing in particular', async () => {
    const { brandId } = await aBrand();
    await recordDecision(brandId, { text: ' Photos before films ' });
    await recordDecision(brandId, { text: 'Too few', network: 'x', outcome: 'leave' });
    const lines = (await db.ledger.toArray()).filter((line) => line.what === 'decision');
    expect(lines.map((line) => line.text).toSorted()).toEqual(['Photos before films', 'Too few']);
  });

  it('is corrected by a new line, and the old one stays as it was', async () => {
    const { brandId } = await aBrand();
    await recordDecision(brandId, { text: 'Wrong' });
    const before = (await db.ledger.toArray()).find((line) => line.what === 'decision');
    await correctLine(before?.id ?? '', 'Right');
    expect(await db.ledger.get(before?.id ?? '')).toEqual(before);
    const lines = (await db.ledger.toArray()).filter((line) => line.what === 'correction');
    expect(lines).toMatchObject([{ of: before?.id, text: 'Right', brandId }]);
  });

  it('refuses no words, too many, and a line that is gone', async () => {
    const { brandId } = await aBrand();
    const count = await db.ledger.count();
    expect(await recordDecision(brandId, { text: '  ' })).toMatchObject({
      problem: { code: 'field-missing' },
    });
    expect(await recordDecision(brandId, { text: 'x'.repeat(2001) })).toMatchObject({
      problem: { code: 'field-too-long' },
    });
    expect(await correctLine('gone', 'x')).toMatchObject({ problem: { code: 'line-missing' } });
    expect(await db.ledger.count()).toBe(count);
  });
});
