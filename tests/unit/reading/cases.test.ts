// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { classifyUrl } from '../../../lib/detection/classify-url';
import { READINGS } from '../../../lib/detection/readings';
import registry from '../../../lib/detection/registry';
import { DRAFT_COUNTS } from '../../../lib/domain/draft-counts';
import { ComposerLook } from '../../../lib/domain/composer';
import { type AuditPart, PageFacts, PageReading } from '../../../lib/domain/page-facts';
import { runProbes } from '../../../lib/page/run-probes';
import { judgeComposer } from '../../../lib/reading/judge-composer';
import { judgeFacts } from '../../../lib/reading/judge-facts';
import { planFor } from '../../../lib/reading/plan-for';
import { readCases, type PageCase } from '../../fixtures/read-cases';

/** What a browser shows as line breaks; jsdom has no layout to ask. */
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  get(this: HTMLElement) {
    const copy = this.cloneNode(true) as HTMLElement;
    for (const line of copy.querySelectorAll('br:not(:only-child)')) line.replaceWith('\n');
    return copy.textContent;
  },
});

const READ = registry.filter(({ id }) => READINGS[id]);
const CASES = READ.flatMap(({ id }) => readCases(id));

/** A browser does this itself while it parses. */
const openShadows = (root: Document | ShadowRoot) => {
  // A hostile page may have replaced the function on its own document.
  const { prototype } = root instanceof Document ? Document : DocumentFragment;
  for (const template of prototype.querySelectorAll.call(root, 'template[shadowrootmode="open"]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append((template as HTMLTemplateElement).content);
    template.remove();
    if (shadow) openShadows(shadow);
  }
};

const readCase = ({ url, html, first }: PageCase) => {
  const page = classifyUrl(url, ['mastodon.example']);
  if (!page) throw new Error(`${url} is no page of a network`);
  const plan = planFor(page.kind, READINGS[page.network]);
  const root = new DOMParser().parseFromString(html, 'text/html');
  openShadows(root);
  // As the last pass does.
  const facts = runProbes([...plan.probes, ...plan.late], { root, first, memory: new Map() });
  const look = runProbes(plan.composer?.probes ?? [], {
    root,
    first: false,
    memory: new Map(),
    counts: DRAFT_COUNTS,
  });
  return { page, plan, facts, look };
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
    expect(JSON.stringify(plan).length).toBeLessThan(7200);
    expect(JSON.stringify(facts)).not.toContain('planted');
    expect(PageFacts.parse(facts)).toEqual(facts);
    const reading = judgeFacts(page, facts, { final: true });
    expect(PageReading.parse(reading)).toEqual(reading);
    // Whose id it is shows elsewhere; a case says what people are told.
    const { viewerId: _viewer, ownId: _own, contradicts: _conflict, ...told } = reading;
    expect(told).toEqual(one.expect);
  });

  it.each(cases.flatMap((one) => (one.composer ? ([[one.name, one, one.composer]] as const) : [])))(
    '%s: the composer',
    (_, one, expected) => {
      const { look } = readCase(one);
      expect(JSON.stringify(look)).not.toContain('planted');
      expect(PageFacts.parse(look)).toEqual(look);
      const judged = judgeComposer(look);
      expect(ComposerLook.parse(judged)).toEqual(judged);
      expect(judged).toMatchObject(expected);
    },
  );

  it.each(cases.map((one) => [one.name, one] as const))(
    '%s: claims no more before the end',
    (_, one) => {
      const { page, facts } = readCase(one);
      const early = judgeFacts(page, facts, { final: false });
      expect([one.expect.own, 'cannot-tell']).toContain(early.own);
      expect([one.expect.viewer, undefined]).toContain(early.viewer);
      for (const [key, count] of Object.entries(early.counts ?? {})) {
        expect(one.expect.counts).toHaveProperty(key, count);
      }
      for (const [part, { there }] of Object.entries(early.audit ?? {})) {
        expect(one.expect.audit).toHaveProperty(part);
        expect([one.expect.audit?.[part as AuditPart]?.there, 'cannot-tell']).toContain(there);
      }
    },
  );
});
