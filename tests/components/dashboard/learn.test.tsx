import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FACTS_SAID } from '@/components/screens/dashboard/learn/facts-said';
import { LearnPage } from '@/components/screens/dashboard/learn/learn-page';
import { muteAdvice, putAside } from '@/lib/actions/quiet-advice';
import { changeBrand } from '@/lib/actions/change-brand';
import { setPlaybook } from '@/lib/actions/set-playbook';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import { FAULTS } from '@/lib/domain/playbook-fault';
import { PlaybookFile } from '@/lib/domain/playbook-file';
import type { Language } from '@/lib/domain/language';
import { ANSWERS } from '@/lib/playbook/answers';
import { BUILT_IN } from '@/lib/playbook/built-in';
import enAnswers from '@/lib/i18n/locales/en/answers.json';
import enLearn from '@/lib/i18n/locales/en/learn.json';
import { builtInFile } from '../../unit/playbook/built-in-file';
import { aBrand, emptyData } from '../coach/a-brand';
import { speak } from '../all-texts';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();
standInForTopLayer();

const TEXTS = [
  'learn',
  'answers',
  'stages',
  'dashboard',
  'coach',
  'warnings',
  'playbook-1',
  'playbook-2',
  'playbook-3',
  'tips-1',
  'tips-2',
  'tips-3',
];

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyData();
});

async function show(language: Language = 'en') {
  await speak(language, TEXTS);
  const shown = render(<LearnPage />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

const question = async (id: string) => {
  const all = await screen.findAllByTestId('answer-question');
  const found = all.find(({ dataset }) => dataset.answer === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const choose = async (id: string) => user.click(await question(id));
const text = () => screen.getByTestId<HTMLTextAreaElement>('client-text');

describe('the calm answer', () => {
  it('lists the twelve questions and answers one for this brand, with what it rests on', async () => {
    await aBrand({ name: 'Çınar Café' });
    await show();
    expect(await screen.findAllByTestId('answer-question')).toHaveLength(12);
    expect(screen.getByText('No question is chosen yet')).toBeVisible();
    await choose('guarantee');
    expect(text().value).toContain('complete accounts that belong to Çınar Café');
    expect(text()).toHaveFocus();
    expect(screen.getByTestId('answer-rests-on')).toHaveTextContent(
      'Rests on: stage 1 Starting, 0 of 8 must-haves',
    );
    expect(await question('guarantee')).toHaveAttribute('aria-pressed', 'true');
  });

  it('follows the facts, and numbers are written as the answer’s language writes them', async () => {
    const brand = await aBrand({ standing: 'posting' });
    const rhythm = { instagram: 1200 };
    await writeBrief(
      brand.id,
      'capacity',
      {
        creates: 'A',
        approves: 'B',
        answers: 'A',
        hoursAWeek: 3,
        replyHours: 24,
        postsAWeek: rhythm,
      },
      'x',
    );
    await show();
    await choose('guarantee');
    expect(text().value).toContain('1,200 posts a week');
    expect(screen.getByTestId('answer-rests-on')).toHaveTextContent('1,200 posts a week promised');
    await user.click(screen.getByRole('radio', { name: 'Türkçe' }));
    await waitFor(() => expect(text().value).toContain('1.200 gönderi'));
    expect(text()).toHaveAttribute('lang', 'tr');
    // The user's own language stays what it was.
    expect(screen.getByTestId('answer-rests-on')).toHaveTextContent('Rests on');
    expect(screen.getByRole('radio', { name: 'Türkçe' })).toHaveFocus();
  });

  it('copies what was changed by hand with one key, and says so', async () => {
    await aBrand();
    await show();
    await choose('cheaper');
    await user.type(text(), ' Best wishes');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(screen.getByTestId('client-text-status')).toHaveTextContent('Copied'),
    );
    expect(await navigator.clipboard.readText()).toBe(text().value);
    expect(text().value).toMatch(/Best wishes$/);
    await user.type(text(), '.');
    expect(screen.getByTestId('client-text-status')).toBeEmptyDOMElement();
  });

  it('keeps a changed reply while others are looked at, until it is taken back', async () => {
    await aBrand();
    await show();
    await choose('cheaper');
    const written = text().value;
    await user.clear(text());
    await user.type(text(), 'My own words');
    await choose('guarantee');
    expect(text().value).not.toContain('My own words');
    await choose('cheaper');
    expect(text()).toHaveValue('My own words');
    await user.click(screen.getByTestId('client-text-reset'));
    expect(text()).toHaveValue(written);
    expect(screen.queryByTestId('client-text-reset')).toBeNull();
  });

  it('selects the reply and says how to copy it where the browser refuses', async () => {
    await aBrand();
    await show();
    await choose('post-more');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByTestId('client-text-copy'));
    await waitFor(() =>
      expect(screen.getByTestId('client-text-status')).toHaveTextContent('press Ctrl+C'),
    );
    expect(text()).toHaveFocus();
    expect(text().selectionEnd - text().selectionStart).toBe(text().value.length);
  });

  it('treats a brand’s name as text', async () => {
    const brand = await aBrand();
    await changeBrand(brand.id, { name: '$t(guarantee.question) {{brand}} <b>' });
    await show();
    await choose('guarantee');
    expect(text().value).toContain('$t(guarantee.question) {{brand}} <b>');
  });

  it('answers every question in Turkish without a missing text', async () => {
    await aBrand({ standing: 'measuring' });
    await show('tr');
    for (const { id } of ANSWERS) {
      await choose(id);
      expect(text().value.length).toBeGreaterThan(40);
      expect(text().value).not.toMatch(/[{}]/);
    }
  });

  it('can say every fact that an answer rests on', () => {
    const said = new Set<string>(Object.values(FACTS_SAID).flatMap(({ needs }) => [...needs]));
    const asked = ANSWERS.flatMap(({ variants }) =>
      variants.flatMap(({ when, counts }) => [...(when ?? []).map(({ fact }) => fact), counts]),
    );
    const named = [...JSON.stringify(enAnswers).matchAll(/\{\{(\w+)/g)].map(([, name]) => name);
    for (const fact of new Set([...asked, ...named])) {
      if (fact === undefined || fact === 'count' || fact === 'brand') continue;
      expect(said, fact).toContain(fact);
    }
    const texts = Object.keys(enLearn.facts).map((key) => key.replace(/_(one|other)$/, ''));
    for (const key of Object.keys(FACTS_SAID)) expect(texts).toContain(key);
    expect(Object.keys(enLearn.faults).toSorted()).toEqual(FAULTS.toSorted());
  });
});

describe('the advice that is held back', () => {
  it('is listed with its title and why, unknown advice as well, and brought back', async () => {
    const brand = await aBrand();
    await muteAdvice(brand.id, 'task:goal');
    await muteAdvice(brand.id, 'tip:from-the-future');
    await putAside(brand.id, 'tip:analytics-too-early', 'week');
    for (let time = 0; time < 3; time += 1) await putAside(brand.id, 'warning:no-owner', 'day');
    await show();
    const rows = await screen.findAllByTestId('quiet-row');
    expect(rows.map(({ dataset }) => [dataset.advice, dataset.state])).toEqual([
      ['task:goal', 'muted'],
      ['tip:from-the-future', 'muted'],
      ['warning:no-owner', 'stopped'],
      ['tip:analytics-too-early', 'aside'],
    ]);
    expect(rows[0]).toHaveTextContent('Write one business goal');
    expect(rows[1]).toHaveTextContent('does not know');
    expect(rows[3]).toHaveTextContent('Comes back');
    await user.click(screen.getByRole('button', { name: /^Bring back: Write one business goal/ }));
    await waitFor(() => expect(screen.getAllByTestId('quiet-row')).toHaveLength(3));
    expect((await db.adviceMemory.get([brand.id, 'task:goal']))?.mutedAt).toBeUndefined();
    // The next one takes the keyboard's place.
    expect(screen.getAllByTestId('bring-back')[0]).toHaveFocus();
  });

  it('says what will appear while nothing is', async () => {
    await aBrand();
    await show('tr');
    expect(await screen.findByText('Bekletilen öneri yok')).toBeVisible();
  });
});

describe('the playbook as a file', () => {
  const ownPlaybook = async (change?: (file: PlaybookFile) => void) => {
    const file = PlaybookFile.parse(JSON.parse(await builtInFile()));
    file.name = 'House rules';
    change?.(file);
    return file;
  };
  const upload = (content: string) =>
    user.upload(
      screen.getByTestId('playbook-file'),
      new File([content], 'playbook.json', { type: 'application/json' }),
    );
  const ledger = async (brand: Brand) =>
    (await db.ledger.toArray()).filter(
      ({ brandId, what }) => brandId === brand.id && what === 'playbook-changed',
    );

  it('is saved with the texts of every language', async () => {
    await aBrand();
    await show();
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:x';
      },
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(await screen.findByTestId('playbook-save'));
    expect(await screen.findByText(/The browser saves it as stagecoach-playbook-/)).toBeVisible();
    const file = PlaybookFile.parse(JSON.parse((await saved[0]?.text()) ?? ''));
    expect(file.rules).toEqual(BUILT_IN);
    expect(Object.keys(file.texts)).toEqual(['en', 'tr']);
    expect(Object.keys(file.texts.tr?.tasks ?? {})).toHaveLength(BUILT_IN.tasks.length);
  });

  it('shows what a file holds before it is used, and notes the change', async () => {
    const brand = await aBrand();
    const own = await ownPlaybook(({ rules }) => {
      rules.tasks = rules.tasks.filter(({ id }) => id !== 'season');
      rules.tips = rules.tips.filter(
        ({ leads }) => !(leads && 'task' in leads && leads.task === 'season'),
      );
    });
    await show();
    await screen.findByTestId('playbook-save');
    await upload(JSON.stringify(own));
    const preview = await screen.findByTestId('playbook-preview');
    expect(preview.querySelector('[data-kind="tasks"]')).toHaveTextContent(
      String(BUILT_IN.tasks.length - 1),
    );
    expect(preview.querySelector('[data-kind="languages"]')).toHaveTextContent(
      'English and Turkish',
    );
    expect(within(screen.getByTestId('playbook-missing')).getAllByRole('listitem')).toHaveLength(1);
    expect(await db.playbooks.count()).toBe(0);

    await user.click(screen.getByTestId('playbook-use'));
    await waitFor(() =>
      expect(screen.getByTestId('playbook-in-use')).toHaveTextContent('“House rules”'),
    );
    expect((await db.playbooks.get(brand.id))?.file).toEqual(own);
    expect(await ledger(brand)).toMatchObject([{ name: 'House rules' }]);
  });

  it('goes back to the built-in playbook once that is confirmed', async () => {
    const brand = await aBrand();
    await setPlaybook(brand.id, await ownPlaybook());
    await show();
    await user.click(await screen.findByTestId('playbook-drop'));
    expect(screen.getByRole('dialog')).toHaveTextContent('“House rules” is not kept here');
    await user.click(screen.getByTestId('playbook-drop-confirm'));
    await waitFor(() =>
      expect(screen.getByTestId('playbook-in-use')).toHaveTextContent('built-in playbook'),
    );
    expect(await db.playbooks.count()).toBe(0);
    const lines = await ledger(brand);
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => 'name' in line)).toHaveLength(1);
  });

  it('names each fault by its line, and changes nothing', async () => {
    await aBrand();
    const broken = await ownPlaybook(({ rules }) => {
      for (const task of rules.tasks) Object.assign(task, { cadence: 'daily' });
    });
    await show();
    await screen.findByTestId('playbook-save');
    await upload(JSON.stringify(broken, null, 2));
    const faults = await screen.findByTestId('playbook-faults');
    expect(within(faults).getByRole('alert')).toHaveAttribute('data-problem', 'playbook-broken');
    const lines = within(faults).getAllByRole('listitem');
    expect(lines).toHaveLength(20);
    expect(lines[0]).toHaveTextContent(
      /^Line \d+: rules\.tasks\[0\]\.cadence must be one of once, weekly, biweekly/,
    );
    expect(faults).toHaveTextContent(`${BUILT_IN.tasks.length - 20} more places are not right`);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await db.playbooks.count()).toBe(0);
  });

  it.each([
    ['{"format":', 'playbook-not-json'],
    ['{}', 'playbook-not-ours'],
    ['{"format":"stagecoach-playbook","version":9}', 'playbook-newer'],
    ['x'.repeat(2 * 1024 * 1024 + 1), 'playbook-too-large'],
  ])('answers %.20s with a sentence', async (content, code) => {
    await aBrand();
    await show('tr');
    await screen.findByTestId('playbook-save');
    await upload(content);
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', code);
  });
});

it.each<Language>(['en', 'tr'])('has one thing to do without a brand, in %s', async (language) => {
  await show(language);
  expect(await screen.findByRole('link')).toHaveAttribute('href', '/welcome.html');
});

it('has names for everything that can be operated', async () => {
  const brand = await aBrand();
  await muteAdvice(brand.id, 'task:goal');
  const { container } = await show();
  await choose('cheaper');
  await screen.findByTestId('quiet-advice');
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
