import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { READINGS } from '../../lib/detection/readings';
import registry from '../../lib/detection/registry';
import type { NetworkReading } from '../../lib/domain/network-reading';
import type { ProbeSource } from '../../lib/domain/probe';
import { planFor } from '../../lib/reading/plan-for';

const readings = Object.entries<NetworkReading>(READINGS);
const probesOf = ({ probes, composer }: NetworkReading) => [...probes, ...(composer?.probes ?? [])];
const sourcesOf = (reading: NetworkReading) => probesOf(reading).flatMap(({ from }) => from);

/** What the whole page is searched for. */
const searchedFor = (reading: NetworkReading): string[] =>
  sourcesOf(reading).flatMap(({ css, when = [] }) => [
    [css].flat()[0] ?? '',
    [when].flat()[0] ?? '',
  ]);

/** What is never read, by whatever name a page gives it. */
const NEVER =
  /token|csrf|dtsg|password|cookie|session_?id|e-?mail(?!to)|phone|telephone|tel:|birth|address_|direct_?message|inbox_?text/i;

/** A selector without what stands in brackets: `a:not(b, c)` is no list. */
const outside = (css: string): string => {
  const plain = css.replace(/"[^"]*"|'[^']*'/g, '');
  const inner = plain.replace(/\([^()]*\)/g, '');
  return inner === plain ? plain.replace(/\[[^\]]*\]/g, '') : outside(inner);
};

/** What a source takes out of a page, apart from where it looks. */
const takenBy = ({ get, json, at, pick }: ProbeSource): string =>
  JSON.stringify([get, json, at, pick && [Object.keys(pick), Object.values(pick)]]);

test('lists every network that exports what is read on it', () => {
  for (const { id } of registry) {
    const code = readFileSync(join(import.meta.dirname, `../../lib/networks/${id}.ts`), 'utf8');
    expect(id in READINGS, `list ${id} in lib/detection/readings.ts`).toBe(
      code.includes('export const reading'),
    );
  }
});

test('reads no chats: of these networks the address is all', () => {
  for (const id of ['whatsapp', 'telegram', 'discord']) expect(READINGS).not.toHaveProperty(id);
});

describe.each(readings)('what is read on %s', (_, reading) => {
  test('is nothing private', () => {
    for (const source of sourcesOf(reading)) expect(takenBy(source)).not.toMatch(NEVER);
  });

  test('never is the text of what is written, of a bio or of a message', () => {
    for (const { key, from } of probesOf(reading)) {
      for (const source of from) {
        if (key === 'draft') expect(source.counts, JSON.stringify(source)).toBe(1);
        const [base = ''] = key.split('.');
        if (base === 'bio' && source.get === 'text') expect(source.len).toBe(true);
        if (source.pick && 'bio' in source.pick) expect(source.len).toContain('bio');
        if (base === 'open' && source.get === 'text') expect(source.len).toBe(true);
      }
    }
  });

  test('searches the whole page for one plain thing at a time: a list costs a browser ten times as much', () => {
    const marks = Object.values(reading.variants ?? {}).flat();
    for (const css of [...marks, ...searchedFor(reading)]) {
      expect(outside(css), css).not.toContain(',');
      expect(
        outside(css)
          .split(/[\s>+~]/)
          .at(-1),
        css,
      ).not.toMatch(/^:is/);
    }
  });

  test('looks for a class or a `data-` attribute without its tag: Firefox then knows where there is none', () => {
    for (const css of searchedFor(reading)) {
      expect(css).not.toMatch(/^[\w-]+(?:\.[\w-]+|\[data-[\w-]+=[^\]]+\])$/);
    }
  });

  test('looks in the whole page for whose it is and who is signed in: two that differ prove nothing', () => {
    const identity = /^(?:viewer|signed|own|entity|profile)/;
    for (const { key, from } of reading.probes.filter((probe) => identity.test(probe.key))) {
      for (const { css, one } of from) {
        // Of these a document has one.
        if ([css].flat()[0] !== 'head') expect(one, key).toBeUndefined();
      }
    }
  });

  test('counts numbers, not labels', () => {
    for (const { key, from } of reading.probes) {
      if (!/^(?:followers|following|posts|likes)(?:\.|$)/.test(key)) continue;
      for (const { get, json, match } of from) {
        if (get === 'text' || get?.startsWith('@')) expect(match, key).toBeDefined();
        else expect(get === 'count' || json !== undefined, key).toBe(true);
      }
    }
  });

  test('fits into a plan of a few kilobytes, made of patterns that compile', () => {
    for (const kind of ['home', 'profile', 'composer'] as const) {
      expect(JSON.stringify(planFor(kind, reading)).length).toBeLessThan(7200);
    }
    const { requests = [], goes } = reading.composer ?? {};
    const patterns = [...requests, goes, ...sourcesOf(reading).map(({ match }) => match)];
    for (const pattern of patterns) {
      if (pattern !== undefined) expect(() => new RegExp(pattern, 'u')).not.toThrow();
    }
  });

  test('watches at least one probe that must be there, so that a redesign is noticed', () => {
    expect(reading.probes.some(({ expect: kinds }) => kinds?.length)).toBe(true);
  });
});
