import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { db } from '@/lib/db/database';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import type { Stage } from '@/lib/domain/stage';
import { speak } from '../all-texts';
import { emptyData } from '../coach/a-brand';
import { standInForTopLayer } from '../top-layer';
import { aFullBrand } from './a-full-brand';

const user = userEvent.setup();
const TEXTS = ['numbers', 'return', 'charts', 'imported', 'imports', 'metrics', 'experiments'];

/** How a press that says where a number is from is called. */
const ASKS =
  /(Where is it from\?|Nereden geliyor\?)$|^(Where are these numbers from\?|Bu sayılar nereden geliyor\?)/;

/** A stage by its name. */
const STAGE = /stage \d|\d\. aşama/g;

/** In these a press explains whatever stands beside it: a number's own cell or sentence, a chart, an experiment. */
const BESIDE =
  'figure, td, dd, [data-testid="experiment"], [data-testid="month-cost"], [data-testid="month-return"], [data-testid="rests-on"], [data-testid="weakest-step"], p';

/** What has a digit and needs no press, each for its reason. */
const NEEDS_NONE: Readonly<Record<string, string>> = {
  'h1, h2, h3, h4, thead, tbody th, dt, legend, label': 'names of weeks, months and columns',
  'h2 + p': 'what a section is about: its week, or how it is read',
  'select, input, textarea, form': 'fields, and what is being typed into them',
  '[data-testid="imports"]': 'a list of files: each row is the file, with its day',
  '[data-testid="published-row"]':
    'published by others: the row names source, year and out of what',
  '[data-testid="agreed-level"]': 'somebody’s word: the sentence says whose and when',
  '[data-state="draft"]': 'a draft: its rules, and how much of the plan it would begin with',
  '[data-testid="funnel"] > p, [data-testid="ranges"]': 'how the numbers above are worked out',
  '[data-testid="month-record"]': 'the month that a button is for',
  '[data-testid="note"]': 'a note’s days and its own words',
  '[data-testid="imported-post"] th': 'which post it is, its file and its day',
};

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
});

async function show(language: Language, stage: Stage = 3) {
  await aFullBrand();
  await db.brands.toCollection().modify({ stage });
  await speak(language, [...TEXTS, 'plan', 'dashboard', 'record', 'coach', 'gates']);
  render(<NumbersPage />);
  await screen.findByTestId('charts');
  await screen.findByTestId('benchmarks');
  if (stage > 1) await screen.findAllByTestId('month-cost');
  if (stage > 1) await screen.findAllByTestId('experiment');
  await screen.findAllByTestId('imported-post');
}

const asks = (button: Element) => ASKS.test(button.getAttribute('aria-label') ?? '');

function isBesideOne(element: Element | null): boolean {
  const beside = element?.closest(BESIDE);
  if (!beside) return false;
  return [...beside.querySelectorAll('button')].some(asks) || isBesideOne(beside.parentElement);
}

/** Every text with a digit that no press explains, with where it stands. Reasons that excuse something leave `unused`. */
function unexplained(root: Element, unused: Set<string>): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !/\d/.test((node.textContent ?? '').replaceAll(STAGE, ''))) continue;
    const button = element.closest('button');
    if (button && asks(button)) continue;
    if (isBesideOne(element)) continue;
    const reasons = Object.keys(NEEDS_NONE).filter((one) => element.closest(one));
    if (reasons.length > 0) {
      for (const one of reasons) unused.delete(one);
      continue;
    }
    const where = element.closest('[data-testid], section')?.getAttribute('data-testid');
    found.push(`${where ?? 'the page'}: ${element.textContent}`);
  }
  return found;
}

describe.each(LANGUAGES)('the numbers of a full page, in %s', { timeout: 120_000 }, (language) => {
  it('each say on a press where they are from, or stand in what needs no press', async () => {
    await show(language);
    const unused = new Set(Object.keys(NEEDS_NONE));
    expect(unexplained(document.body, unused)).toEqual([]);
    for (const opens of ['numbers-correct', 'table-open', 'month-record']) {
      await user.click(screen.getByTestId(opens));
    }
    await screen.findByTestId('month-form');
    expect(unexplained(document.body, unused)).toEqual([]);
    // A reason that excuses nothing has no place in the list.
    expect([...unused]).toEqual([]);
  });

  it.each([1, 2] as const)('do so in stage %d as well', async (stage) => {
    await show(language, stage);
    expect(unexplained(document.body, new Set())).toEqual([]);
  });
});
