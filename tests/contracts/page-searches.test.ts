// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { classifyUrl } from '../../lib/detection/classify-url';
import { READINGS } from '../../lib/detection/readings';
import type { NetworkId } from '../../lib/domain/network-id';
import { runProbes } from '../../lib/page/run-probes';
import { planFor } from '../../lib/reading/plan-for';
import { readCases } from '../fixtures/read-cases';

/**
 * On a large page a search of all of it takes a browser a tenth of a millisecond or more, and a page is read three
 * times: about this many are what the time allows that `tests/bench` measures.
 */
const MOST_SEARCHES = 4;
/** The member who is signed in may stand in four places there. */
const MORE: Partial<Record<NetworkId, number>> = { linkedin: 2 };
/** The last pass may look for one front end that the page is not. */
const MORE_IN_THE_LAST = 1;

/** A browser has a list of the elements with an id, looks them up, and searches in there. */
const IS_LOOKED_UP = /#[\w-]+(?: |$)/;

/** The selectors with which whole pages were searched. Where the first element is enough and found, it stops there. */
const searched = vi.hoisted(() => {
  const seen: string[] = [];
  const { prototype } = Document;
  const { querySelector, querySelectorAll } = prototype;
  // `lib/page` takes the functions when it is loaded: these must be there before.
  prototype.querySelectorAll = function (this: Document, css: string) {
    seen.push(css);
    return querySelectorAll.call(this, css);
  };
  prototype.querySelector = function (this: Document, css: string) {
    const found = querySelector.call(this, css);
    if (!found) seen.push(css);
    return found;
  };
  return seen;
});

/** Our own practice page is small. */
const CASES = (Object.keys(READINGS) as NetworkId[])
  .filter((network) => network !== 'practice')
  .flatMap((network) => readCases(network))
  .filter(({ name }) => name === 'own-profile');

beforeEach(() => {
  searched.length = 0;
});

test.each(CASES)('a profile of $network is searched few times', ({ network, url, html }) => {
  const page = classifyUrl(url, ['mastodon.example']);
  const { probes, late, at } = planFor(page?.kind ?? 'other', READINGS[network]);
  const root = new DOMParser().parseFromString(html, 'text/html');
  const memory = new Map();
  for (const pass of at.keys()) {
    searched.length = 0;
    const isLast = pass === at.length - 1;
    const read = isLast ? [...probes, ...late] : probes;
    expect(runProbes(read, { root, first: true, memory })).toHaveProperty('lang');
    const wide = searched.filter((css) => !IS_LOOKED_UP.test(css));
    const most = MOST_SEARCHES + (MORE[network] ?? 0) + (isLast ? MORE_IN_THE_LAST : 0);
    expect(wide.length, wide.join('\n')).toBeLessThanOrEqual(most);
    expect(new Set(wide).size, 'nothing is searched for twice').toBe(wide.length);
  }
});
