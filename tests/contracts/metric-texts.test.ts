import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/domain/language';
import { TABLE_FORMATS } from '../../lib/exports/formats';
import { CATALOGUE } from '../../lib/live/metric-catalogue';
import { METRIC_SOURCES } from '../../lib/measure/metric-sources';
import { METRICS, SERIES_BREAKS } from '../../lib/measure/metrics';

const locales = path.join(import.meta.dirname, '../../lib/i18n/locales');
type Texts = Record<'name' | 'definition' | 'units' | 'sums' | 'break', Record<string, string>>;
const textsOf = (language: string) =>
  JSON.parse(readFileSync(path.join(locales, language, 'metrics.json'), 'utf8')) as Texts;

describe('the catalogue of metrics', () => {
  it('has every metric that an export brings along, each once', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(METRICS)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)(
    'says in %s what each is called and means, and nothing of any other',
    (language) => {
      const texts = textsOf(language);
      const ids = CATALOGUE.map(({ id }) => id).toSorted();
      expect(Object.keys(texts.name).toSorted()).toEqual(ids);
      expect(Object.keys(texts.definition).toSorted()).toEqual(ids);
      expect(Object.keys(texts.break).toSorted()).toEqual(
        SERIES_BREAKS.map(({ id }) => id).toSorted(),
      );
      for (const { id, unit, noSum } of CATALOGUE) {
        expect(texts.definition[id], id).toMatch(/^\p{Lu}.{15,}\.$/u);
        expect(texts.units[unit], id).toBeTruthy();
        expect(texts.sums[noSum ?? 'yes'], id).toBeTruthy();
      }
    },
  );

  it.each(LANGUAGES)('tells the metrics apart by their names in %s', (language) => {
    const names = Object.values(textsOf(language).name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('never lets reach, a level or a share be added up', () => {
    const noSum = (id: string) => CATALOGUE.find((entry) => entry.id === id)?.noSum;
    expect(noSum('reach')).toBe('people');
    expect(noSum('followers')).toBe('level');
    expect(noSum('engagement-rate')).toBe('share');
    expect(noSum('average-watch-time')).toBe('single');
    expect(noSum('likes')).toBeUndefined();
  });

  it('names whose files bring each metric; add it in lib/measure/metric-sources.ts', () => {
    for (const { id, network, networks = [], metrics, choice } of TABLE_FORMATS) {
      const brought = [...metrics.map(({ metric }) => metric), ...(choice?.metrics ?? [])];
      for (const metric of brought) {
        const sources = [...networks, ...(network ? [network] : [])];
        expect(METRIC_SOURCES[metric], `${id}: ${metric}`).toEqual(expect.arrayContaining(sources));
      }
    }
    const nowhere = Object.entries(METRIC_SOURCES).filter(([, sources]) => sources.length === 0);
    expect(nowhere).toEqual([]);
  });
});
