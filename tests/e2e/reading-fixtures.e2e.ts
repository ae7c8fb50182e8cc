import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classifyUrl } from '../../lib/detection/classify-url';
import { READINGS } from '../../lib/detection/readings';
import { ComposerLook } from '../../lib/domain/composer';
import type { NetworkId } from '../../lib/domain/network-id';
import { PageFacts, PageReading } from '../../lib/domain/page-facts';
import type { PageRef } from '../../lib/domain/page-ref';
import type { ReadingPlan } from '../../lib/domain/reading-plan';
import { judgeComposer } from '../../lib/reading/judge-composer';
import { judgeFacts } from '../../lib/reading/judge-facts';
import { planFor } from '../../lib/reading/plan-for';
import { readCases, type PageCase } from '../fixtures/read-cases';
import { launchBare, type BareBrowser } from './harness/bare-browser';
import { pageCode } from './harness/page-code';

/**
 * The cases of `tests/unit/reading/cases.test.ts` once more: there is layout here, templates become shadow roots as they
 * are parsed, and the page's own scripts run.
 */
const NETWORKS = readdirSync(path.join(import.meta.dirname, '../fixtures/networks')).map(
  (file) => path.parse(file).name as NetworkId,
);

let bare: BareBrowser;
let code: string;

beforeAll(async () => {
  [bare, code] = await Promise.all([launchBare(), pageCode()]);
});
afterAll(() => bare.close());

/** Where a case is served. An extension's own page gets a stand-in: nothing but the address tells them apart. */
const addressOf = ({ url, name }: PageCase): URL =>
  url.startsWith('https:') ? new URL(url) : new URL(`https://extension.example/${name}`);

const open = async (one: PageCase): Promise<void> => {
  const { href, host, pathname, search } = addressOf(one);
  // Many cases have the same address: the comment behind the document says which one it is.
  bare.server.serve(host, `${one.html}<!--${one.name}-->`, `${pathname}${search}`);
  await bare.page.goto(href, { waitUntil: 'domcontentloaded' });
};

interface Seen {
  href: string;
  name: string;
  facts: PageFacts;
  look: PageFacts;
}

/** Reads the tab's page as the page script does in its last pass; it gets its plan as data. */
const read = async ({ first }: PageCase, plan: ReadingPlan): Promise<Seen> => {
  const given = JSON.stringify({
    probes: [...plan.probes, ...plan.late],
    composer: plan.composer?.probes ?? [],
    counts: plan.composer?.counts ?? {},
    first,
  });
  const answer = await bare.inOwnWorld(`(() => {
    ${code}
    const { probes, composer, counts, first } = JSON.parse(${JSON.stringify(given)});
    const run = { root: document, memory: new Map() };
    const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'lastChild');
    return JSON.stringify({
      href: location.href,
      name: get.call(document).data,
      facts: runner.runProbes(probes, { ...run, first }),
      look: runner.runProbes(composer, { ...run, first: false, memory: new Map(), counts }),
    });
  })()`);
  return JSON.parse(answer) as Seen;
};

const checkFacts = (page: PageRef, { facts }: Seen, one: PageCase): void => {
  expect(JSON.stringify(facts)).not.toContain('planted');
  expect(PageFacts.parse(facts)).toEqual(facts);
  const reading = judgeFacts(page, facts, { final: true });
  expect(PageReading.parse(reading)).toEqual(reading);
  const { viewerId: _viewer, ownId: _own, contradicts: _conflict, ...told } = reading;
  expect(told).toEqual(one.expect);
};

const checkLook = ({ look }: Seen, { composer }: PageCase): void => {
  expect(JSON.stringify(look)).not.toContain('planted');
  expect(PageFacts.parse(look)).toEqual(look);
  const judged = judgeComposer(look);
  expect(ComposerLook.parse(judged)).toEqual(judged);
  if (composer) expect(judged).toMatchObject(composer);
};

const check = async (one: PageCase): Promise<void> => {
  const page = classifyUrl(one.url, ['mastodon.example']);
  if (!page) throw new Error(`${one.url} is no page of a network`);
  await open(one);
  const seen = await read(one, planFor(page.kind, READINGS[page.network]));
  expect(seen).toMatchObject({ href: addressOf(one).href, name: one.name });
  expect(page.network).toBe(one.network);
  checkFacts(page, seen, one);
  checkLook(seen, one);
};

/** A fault with what was seen and wanted, which a list of messages would otherwise lack. */
const told = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  const { actual, expected } = fault as { actual?: unknown; expected?: unknown };
  if (expected === undefined) return fault.message;
  return `${fault.message}\n  seen:   ${JSON.stringify(actual)}\n  wanted: ${JSON.stringify(expected)}`;
};

/** All that is wrong with these cases: one that fails must not hide the others. */
const faultsOf = async (cases: readonly PageCase[]): Promise<string> => {
  const faults: string[] = [];
  for (const one of cases) {
    await check(one).catch((fault: unknown) => {
      faults.push(`${one.network}, ${one.name}: ${told(fault)}`);
    });
  }
  return faults.join('\n');
};

/** What a page could do to the functions that we would ask it with, if they were not our own world's. */
const SABOTAGE = `<script>
  Document.prototype.querySelectorAll = Element.prototype.getAttribute = () => null;
  for (const [owner, name] of [[Node, 'textContent'], [HTMLElement, 'innerText'], [Element, 'shadowRoot']]) {
    Object.defineProperty(owner.prototype, name, { get: () => 'planted' });
  }
  Array.prototype.flatMap = String.prototype.slice = Object.fromEntries = JSON.parse = () => 'planted';
  JSON.stringify = () => '{"planted":1}';
</script>`;

describe('what is read on the fixtures, in a real browser', () => {
  it.each(NETWORKS)('%s', async (network) => {
    const cases = readCases(network);
    expect(cases.length).toBeGreaterThan(0);
    expect(await faultsOf(cases)).toBe('');
  });

  it.each(['x', 'instagram', 'linkedin', 'reddit'] as const)(
    '%s, where the page has replaced how a document is asked',
    async (network) => {
      const cases = readCases(network)
        .filter(({ name, composer }) => composer || name === 'own-profile')
        .map((one) => ({ ...one, html: one.html.replace(/<html[^>]*>/, `$&${SABOTAGE}`) }));
      expect(await faultsOf(cases)).toBe('');
      expect(await bare.page.evaluate('document.body.textContent')).toBe('planted');
    },
  );
});
