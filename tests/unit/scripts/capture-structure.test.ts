// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { classifyUrl } from '../../../lib/detection/classify-url';
import { foldHandle } from '../../../lib/detection/fold-handle';
import { READINGS } from '../../../lib/detection/readings';
import registry from '../../../lib/detection/registry';
import type { PageFacts } from '../../../lib/domain/page-facts';
import type { ProbeSource } from '../../../lib/domain/probe';
import { searchOf } from '../../../lib/page/dom';
import { runProbes } from '../../../lib/page/run-probes';
import { readCases, type PageCase } from '../../fixtures/read-cases';
import { capture, MASTODON_HOSTS, parseHtml, rulesFor } from './capture-html';

/** Our own page is none that is captured. */
const NETWORKS = registry.filter(({ id }) => READINGS[id] && id !== 'practice');
const CASES = NETWORKS.flatMap(({ id }) => readCases(id)).map(
  (one) => [`${one.network} ${one.name}`, one] as const,
);

/** Texts and numbers are gone, so two values that differed in nothing else are the same afterwards. */
const DIFFERS_IN_A_NUMBER = 'x hostile-two-schemas';

/** Whether a source reads how the page is built. Texts and markup are gone, and so is what is read of them. */
const readsStructure = ({ get, json, match = '/' }: ProbeSource): boolean =>
  json === undefined
    ? [undefined, 'count', '@href', '@data-testid'].includes(get)
    : match.includes('/') && !match.includes('<');

/** What the sources read one by one: the type of each value, and whether it is the account of the address. */
const readAll = (one: PageCase, root: Document, href: string) => {
  const probes = rulesFor(one.network)
    .sources.filter(readsStructure)
    .map((source, index) => ({ key: String(index), from: [source] }));
  const facts: PageFacts = runProbes(probes, { root, first: one.first, memory: new Map() });
  const fold = (handle: string) => foldHandle(one.network, handle.replace(/^.*\//, ''));
  const shown = classifyUrl(href, MASTODON_HOSTS)?.handle;
  const describeValue = (value: unknown) =>
    `${typeof value}${typeof value === 'string' && shown && fold(value) === fold(shown) ? ' of the address' : ''}`;
  return Object.entries(facts).map(([key, fact]) => {
    const parts = typeof fact === 'object' && fact !== null ? fact : { '': fact };
    return [key, Object.entries(parts).map(([part, value]) => [part, describeValue(value)])];
  });
};

describe('a captured case', () => {
  it.each(CASES)('%s: every selector finds as much as on the page', (_, one) => {
    const rules = rulesFor(one.network);
    const count = (page: Document) =>
      rules.selectors.map((css) => [css, searchOf(page)(css).length]);
    const page = parseHtml(one.html);
    expect(count(parseHtml(capture(page, one.url, rules).html))).toEqual(count(page));
  });

  it.each(CASES)('%s: the same is read, and it is about the same account', (name, one) => {
    if (name === DIFFERS_IN_A_NUMBER) return;
    const page = parseHtml(one.html);
    const { skeleton, html } = capture(page, one.url, rulesFor(one.network));
    expect(readAll(one, parseHtml(html), skeleton.href)).toEqual(readAll(one, page, one.url));
  });
});
