// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { classifyUrl } from '../../../lib/detection/classify-url';
import registry from '../../../lib/detection/registry';
import { PageFacts, PageReading } from '../../../lib/domain/page-facts';
import { runProbes } from '../../../lib/page/run-probes';
import { judgeFacts } from '../../../lib/reading/judge-facts';
import { planFor } from '../../../lib/reading/plan-for';
import { readCases, type PageCase } from '../../fixtures/read-cases';

const READ = registry.filter(({ probes }) => probes?.length);
const CASES = READ.flatMap(({ id }) => readCases(id));

const readCase = ({ url, html, first }: PageCase) => {
  const page = classifyUrl(url);
  if (!page) throw new Error(`${url} is no page of a network`);
  const plan = planFor(
    page,
    registry.find(({ id }) => id === page.network),
  );
  const root = new DOMParser().parseFromString(html, 'text/html');
  const signal = new AbortController().signal;
  const facts = runProbes(plan?.probes ?? [], { root, first, memory: new Map(), signal });
  return { page, plan, facts };
};

describe.each(READ.map(({ id }) => id))('%s', (id) => {
  const cases = CASES.filter(({ network }) => network === id);

  it('has cases for what pages do to us', () => {
    const names = cases.map(({ name }) => name);
    for (const needed of [
      'own-',
      'other-',
      'signed-out',
      'not-hydrated',
      'redesigned',
      'turkish',
      'hostile',
    ]) {
      expect(names, `tests/fixtures/networks/${id}.html`).toContainEqual(
        expect.stringMatching(`^${needed}`),
      );
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { page, plan, facts } = readCase(one);
    expect(page.network).toBe(id);
    expect(JSON.stringify(plan).length).toBeLessThan(3000);
    expect(JSON.stringify(facts)).not.toContain('planted');
    expect(PageFacts.parse(facts)).toEqual(facts);
    const reading = judgeFacts(page, facts, { final: true });
    expect(PageReading.parse(reading)).toEqual(one.expect);
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    '%s: claims no more before the end',
    (_, one) => {
      const { page, facts } = readCase(one);
      const early = judgeFacts(page, facts, { final: false });
      expect([one.expect.own, 'cannot-tell']).toContain(early.own);
      expect([one.expect.viewer, undefined]).toContain(early.viewer);
      expect([one.expect.followers, undefined]).toContain(early.followers);
    },
  );
});
