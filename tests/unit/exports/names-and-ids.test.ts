import { describe, expect, it } from 'vitest';
import { headerKey } from '../../../lib/exports/header-key';
import { IdColumn } from '../../../lib/exports/rules/id-column';
import { normaliseName } from '../../../lib/exports/rules/normalise-name';

describe('names of columns', () => {
  it.each([
    ['Impressions', 'IMPRESSIONS'],
    ['İzlenme süresi (saat)', 'izlenme suresi (saat)'],
    ['ERİŞİM', 'Erişim'],
    ['GÖRÜNTÜLEME', 'Görüntüleme'],
    ['Phone number clicks ', 'Phone  number\u00A0clicks'],
    ['\uFEFFDate', 'date'],
    ['I\u0307zlenme', 'izlenme'],
    ['Kıta', 'KITA'],
  ])('%j is %j', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it('are not changed by the casing of a Turkish interface', () => {
    expect(normaliseName('Impressions'.toLocaleUpperCase('tr'))).toBe('impressions');
    expect(normaliseName('IMPRESSIONS'.toLocaleLowerCase('tr'))).toBe('impressions');
  });

  it('make a key that knows no order and no case, but every name', () => {
    const key = headerKey(['Date', 'Views', 'Reach']);
    expect(headerKey(['reach', 'DATE', '', 'views '])).toBe(key);
    expect(headerKey(['Date', 'Views'])).not.toBe(key);
    expect(headerKey(['Date', 'Views', 'Views', 'Reach'])).not.toBe(key);
    expect(key).toMatch(/^[a-z\d]{6,11}$/);
  });
});

describe('a column of ids', () => {
  const read = (...cells: (string | number)[]) => {
    const column = new IdColumn();
    for (const cell of cells) column.look(cell);
    return cells.map((cell) => {
      const id = column.read(cell);
      return id && ('id' in id ? id.id : id.refused);
    });
  };

  it('keeps every digit', () => {
    expect(read('18109471972753586', '18109471972753587')).toEqual([
      '18109471972753586',
      '18109471972753587',
    ]);
    expect(read('dQw4w9WgXcQ', '007', 42, '')).toEqual(['dQw4w9WgXcQ', '007', '42', undefined]);
  });

  it('refuses what a spreadsheet has rounded', () => {
    expect(read('1.22158E+17', '1,22158E+17', '1E+17')).toEqual(
      Array.from({ length: 3 }, () => 'id-destroyed'),
    );
    expect(read('181094719727535000', '122158000000000000')).toEqual([
      'id-destroyed',
      'id-destroyed',
    ]);
    expect(read(Number('18109471972753586'))).toEqual(['id-destroyed']);
    expect(read('#NAME?')).toEqual(['id-destroyed']);
  });

  it('keeps an id that ends in zeros among others that do not', () => {
    expect(read('181094719727535000', '181094719727535861')).toEqual([
      '181094719727535000',
      '181094719727535861',
    ]);
  });
});
