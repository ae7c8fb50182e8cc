import { describe, expect, it } from 'vitest';
import { WHY_NOW } from '../../lib/domain/advice';
import type { Condition } from '../../lib/domain/condition';
import { NetworkId, networkOfAccounts } from '../../lib/domain/network-id';
import type { Fact } from '../../lib/domain/situation';
import { STAGES } from '../../lib/domain/stage';
import { ANSWERS } from '../../lib/playbook/answers';
import { CRITERIA } from '../../lib/playbook/criteria';
import { TASKS } from '../../lib/playbook/tasks';
import { TIPS } from '../../lib/playbook/tips';
import { WARNINGS } from '../../lib/playbook/warnings';
import {
  every,
  hasTexts,
  knownBy,
  languages,
  namesIn,
  plain,
  pluralsOf,
  read,
  RESULTS,
  TEXTS,
  withoutNames,
} from './playbook-files';

interface TaskText {
  title: string;
  why: string;
  how: string[];
  record?: string;
}
type Texts = Record<string, string>;

const tasksIn = (language: string, stage: number) =>
  read<Record<string, TaskText>>(language, `playbook-${stage}`);

const each = <T>(list: readonly T[]) =>
  languages.flatMap((language) => list.map((one) => [language, one] as const));

/** Longest texts, in characters. Turkish needs a little more room than English. */
const LENGTHS: Readonly<Record<string, number>> = {
  title: 70,
  text: 250,
  now: 170,
  client: 400,
  answer: 420,
  question: 70,
};

/** The texts under a rule, each once with all its plural forms: key -> forms. */
const formsOf = (texts: Texts): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(Object.keys(texts), plain)].map(([key, keys]) => [
      key,
      keys.map((form) => texts[form] ?? ''),
    ]),
  );

interface Said {
  id: string;
  when?: readonly Condition[] | undefined;
  counts?: Fact | undefined;
}

/** Every name is a fact that is known there, written as what it is; a count has each plural form. */
function expectTrueNames(texts: Texts, rule: Said, language: string, more: readonly string[]) {
  const known = new Set([...knownBy(rule.when), ...more, ...(rule.counts ? ['count'] : [])]);
  if (rule.counts) expect(knownBy(rule.when), rule.id).toContain(rule.counts);
  for (const [key, text] of Object.entries(texts)) {
    for (const { name, format } of namesIn(text)) {
      expect(known, `${rule.id}.${key}: {{${name}}}`).toContain(name);
      const isText = [...TEXTS, ...more].includes(name);
      expect(format, `${rule.id}.${key}: {{${name}}}`).toBe(isText ? '' : 'number');
    }
  }
  for (const [key, forms] of formsOf(texts)) {
    const counts = forms.some((text) => namesIn(text).some(({ name }) => name === 'count'));
    if (!counts) continue;
    expect(rule.counts, `${rule.id}.${key} counts nothing`).toBeDefined();
    for (const form of pluralsOf(language)) {
      expect(texts, `${rule.id}.${key}`).toHaveProperty(`${key}_${form}`);
    }
  }
  if (Object.keys(texts).some((key) => key !== plain(key))) {
    expect(rule.counts, `${rule.id} has plural forms and counts nothing`).toBeDefined();
  }
}

function expectLengths(texts: Texts, id: string, kindOf: (key: string) => string) {
  for (const [key, text] of Object.entries(texts)) {
    expect(text.length, `${id}.${key}`).toBeLessThanOrEqual(LENGTHS[kindOf(plain(key))] ?? 0);
  }
}

/** What no text may hold: code, raw quotes, shouting, blame, leftovers, stray spaces. */
const UNFIT =
  /[{}<>!]|\bTODO\b|\bTBD\b|lorem|should have|you failed|yapmalıydın|başarısız oldun|["']|\.{3}|\s{2}|^\s|\s$/i;

function expectTypography(texts: readonly string[]) {
  for (const text of texts) expect(withoutNames(text), text).not.toMatch(UNFIT);
}

const ENDS_A_SENTENCE = /[.?…][”’)]?$/;

describe.each(each(TASKS))('in %s, the task $id', (language, task) => {
  it('has its texts, short enough, with a prompt for a record that has no form of its own', () => {
    const text = tasksIn(language, task.stage)[task.id];
    if (!text) throw new Error(`add ${task.id} to locales/${language}/playbook-${task.stage}.json`);
    expect(text.title.length).toBeLessThanOrEqual(language === 'en' ? 60 : 75);
    expect(text.title).not.toMatch(/[.!?]$/);
    expect(text.why.length).toBeLessThanOrEqual(120);
    expect(text.how.length).toBeGreaterThanOrEqual(2);
    expect(text.how.length).toBeLessThanOrEqual(5);
    for (const step of text.how) expect(step.length, step).toBeLessThanOrEqual(140);
    for (const sentence of [text.why, ...text.how]) expect(sentence).toMatch(ENDS_A_SENTENCE);
    const { evidence } = task;
    expect(
      text.record !== undefined || (evidence.kind === 'record' && evidence.form !== undefined),
      'what is written down has a prompt or a form, and nothing else has a prompt',
    ).toBe(evidence.kind === 'record');
    expect(text.record?.length ?? 0).toBeLessThanOrEqual(80);
    expectTypography(every(text));
    for (const one of every(text)) expect(namesIn(one)).toEqual([]);
  });

  it('says what differs on a network only where it applies, and in every language', () => {
    const text: object = tasksIn(language, task.stage)[task.id] ?? {};
    const keys = Object.keys(text).filter((key) => key.startsWith('how-'));
    for (const other of languages) {
      const there = Object.keys(tasksIn(other, task.stage)[task.id] ?? {});
      expect(there, `${other}: ${task.id}`).toEqual(expect.arrayContaining(keys));
    }
    for (const [key, step] of Object.entries(text)) {
      if (!key.startsWith('how-')) continue;
      const network = NetworkId.parse(key.slice('how-'.length));
      expect(networkOfAccounts(network), `${key}: name the network of the accounts`).toBe(network);
      if (task.networks) expect(task.networks, key).toContain(network);
      expect(String(step).length, key).toBeLessThanOrEqual(140);
      expect(step).toMatch(ENDS_A_SENTENCE);
    }
  });
});

describe.each(each(TIPS))('in %s, the tip $id', (language, tip) => {
  it('says what, why and why now, from facts that are known, and to the client where it says so', () => {
    const texts = read<Record<string, Texts>>(language, `tips-${tip.stage}`)[tip.id];
    if (!texts) throw new Error(`add ${tip.id} to locales/${language}/tips-${tip.stage}.json`);
    expect([...formsOf(texts).keys()].toSorted()).toEqual(
      ['title', 'text', 'now', ...(tip.client ? ['client'] : [])].toSorted(),
    );
    expectTrueNames(texts, tip, language, ['brand', 'network']);
    expectLengths(texts, tip.id, (key) => key);
    expectTypography(every(texts));
    for (const [key, text] of Object.entries(texts)) {
      if (plain(key) === 'title') expect(text).not.toMatch(/[.!]$/);
      else expect(text, key).toMatch(ENDS_A_SENTENCE);
    }
  });
});

describe.each(each(WARNINGS))('in %s, the warning $id', (language, warning) => {
  it('says what, why now and what to tell the client, and names no page', () => {
    const texts = read<Record<string, Texts>>(language, 'warnings')[warning.id];
    if (!texts) throw new Error(`add ${warning.id} to locales/${language}/warnings.json`);
    expect([...formsOf(texts).keys()].toSorted()).toEqual(['client', 'now', 'text', 'title']);
    // It is said on Today as well, where there is no page and no network.
    expectTrueNames(texts, warning, language, ['brand']);
    expectLengths(texts, warning.id, (key) => key);
    expectTypography(every(texts));
  });
});

describe.each(each(ANSWERS))('in %s, the answer $id', (language, answer) => {
  it('has its question and each variant, short enough for a chat message', () => {
    const texts = read<Record<string, Texts>>(language, 'answers')[answer.id];
    if (!texts) throw new Error(`add ${answer.id} to locales/${language}/answers.json`);
    const variants = answer.variants.map(({ id }) => id);
    expect([...formsOf(texts).keys()].toSorted()).toEqual(['question', ...variants].toSorted());
    for (const variant of answer.variants) {
      const own = Object.fromEntries(
        Object.entries(texts).filter(([key]) => plain(key) === variant.id),
      );
      expectTrueNames(own, { ...variant, id: `${answer.id}.${variant.id}` }, language, ['brand']);
      for (const text of Object.values(own)) expect(text).toMatch(ENDS_A_SENTENCE);
      if (!variant.stages.includes(1)) continue;
      for (const text of Object.values(own)) {
        for (const { name } of namesIn(text)) expect(RESULTS).not.toContain(name);
      }
    }
    expect(namesIn(texts.question ?? '')).toEqual([]);
    expect(texts.question).toMatch(/[?]$/);
    expectLengths(texts, answer.id, (key) => (key === 'question' ? key : 'answer'));
    expectTypography(every(texts));
  });
});

describe.each(languages)('the texts in %s', (language) => {
  it('have no orphan', () => {
    const keys = (namespace: string) => Object.keys(read<object>(language, namespace)).toSorted();
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();
    for (const stage of STAGES) {
      expect(keys(`playbook-${stage}`)).toEqual(ids(TASKS.filter((one) => one.stage === stage)));
      expect(keys(`tips-${stage}`)).toEqual(ids(TIPS.filter((one) => one.stage === stage)));
    }
    expect(keys('warnings')).toEqual(ids(WARNINGS));
    expect(keys('answers')).toEqual(ids(ANSWERS));
  });

  it('name every stage, what to expect of it and what leads on', () => {
    const { truths, ...stages } = read<Record<string, Record<string, unknown>>>(language, 'stages');
    expect(Object.keys(stages)).toEqual(STAGES.map(String));
    expect(Object.keys(truths ?? {})).toEqual(['noInstantFix', 'peopleAndTime']);
    for (const stage of Object.values(stages)) {
      expect(Object.keys(stage).toSorted()).toEqual(
        ['name', 'purpose', 'expect', 'neverRequired', 'typical', 'movesOn'].toSorted(),
      );
      expect(every(stage).filter((text) => text.trim() === '')).toEqual([]);
    }
    expectTypography(every([truths, stages]));
  });

  it('have a sentence for every reason, and for every place where a task can fit', () => {
    const { 'fits-page': places = {}, ...reasons } = read<Record<string, string | Texts>>(
      language,
      'coach-why',
    );
    const said = new Set(Object.keys(reasons).map(plain));
    expect([...said].toSorted()).toEqual(WHY_NOW.filter((key) => key !== 'fits-page').toSorted());

    const owned = ['profile', 'post', 'story'];
    const kinds = [...new Set(TASKS.flatMap((task) => task.fits))];
    const needed = kinds.flatMap((kind) =>
      owned.includes(kind) ? [kind, `${kind}-own`, `${kind}-other`] : [kind],
    );
    expect(Object.keys(places).toSorted()).toEqual(needed.toSorted());
    expectTypography(every([places, reasons]));
    for (const text of every([places, reasons])) expect(text).toMatch(ENDS_A_SENTENCE);
  });

  it.runIf(hasTexts(language, 'gates'))('have a title for every criterion, and no other', () => {
    const { criteria } = read<{ criteria: Record<string, Texts> }>(language, 'gates');
    expect(Object.keys(criteria).toSorted()).toEqual(CRITERIA.map(({ id }) => id).toSorted());
    for (const [id, texts] of Object.entries(criteria)) {
      expect(Object.keys(texts), id).toEqual(['title']);
      expect(texts.title?.length, id).toBeLessThanOrEqual(80);
      expect(texts.title, id).not.toMatch(/[.!]$/);
    }
    expectTypography(every(read(language, 'gates')));
  });

  it('speak to the user and to the client as agreed', () => {
    if (language !== 'tr') return;
    // "Sen" to the user, "siz" in what is sent to a client.
    const toUser = [
      ...STAGES.flatMap((stage) => every(tasksIn(language, stage))),
      ...['tips-1', 'tips-2', 'tips-3', 'warnings'].flatMap((namespace) =>
        Object.values(read<Record<string, Texts>>(language, namespace)).flatMap(({ title, text }) =>
          every([title ?? '', text ?? '']),
        ),
      ),
    ];
    const toClient = [
      ...['tips-1', 'tips-2', 'tips-3', 'warnings'].flatMap((namespace) =>
        Object.values(read<Record<string, Texts>>(language, namespace)).flatMap((texts) =>
          Object.entries(texts).flatMap(([key, text]) => (plain(key) === 'client' ? [text] : [])),
        ),
      ),
      ...Object.values(read<Record<string, Texts>>(language, 'answers')).flatMap(
        ({ question: _question, ...rest }) => Object.values(rest),
      ),
    ];
    const word = (forms: string) => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
    // What stands in quotation marks is said by the user to others.
    const own = (text: string) => text.replaceAll(/“[^”]*”/g, '');
    for (const text of toUser) expect(own(text)).not.toMatch(word('siz|sizin|size|sizi|sizden'));
    for (const text of toClient) expect(text).not.toMatch(word('sen|senin|sana|seni|senden'));
  });
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  it('is written in the language, not left in English', () => {
    const english = (namespace: string) => new Set(every(read('en', namespace)));
    for (const namespace of [
      ...STAGES.flatMap((stage) => [`playbook-${stage}`, `tips-${stage}`]),
      'stages',
      'coach-why',
      'warnings',
      'answers',
    ]) {
      const same = every(read(language, namespace)).filter((text) => english(namespace).has(text));
      expect(same, namespace).toEqual([]);
    }
  });
});

describe('a text that breaks a rule', () => {
  const rule: Said = { id: 'x', when: [{ fact: 'left', atLeast: 1 }], counts: 'left' };
  it.each<[string, Texts, Said]>([
    ['names a fact that may be unknown', { now: 'There are {{conversions, number}}.' }, rule],
    [
      'names a fact that is asked to be unknown',
      { now: '{{left, number}}' },
      { id: 'x', when: [{ fact: 'left', known: false }] },
    ],
    ['names what is no fact', { now: '{{revenue, number}}' }, rule],
    ['writes a number as a text', { now: '{{left}}' }, rule],
    ['counts without plural forms', { now: '{{count, number}}' }, rule],
    ['lacks a form', { now_one: '{{count, number}}' }, rule],
    [
      'counts nothing',
      { now_one: '{{count, number}}', now_other: '{{count, number}}' },
      { id: 'x' },
    ],
    ['counts what may be unknown', { now: 'N' }, { id: 'x', counts: 'conversions' }],
  ])('is found: it %s', (_, texts, said) => {
    expect(() => expectTrueNames(texts, said, 'en', ['brand'])).toThrow();
  });

  it.each(['Wow!', "it's", 'a  b', ' a', '{{count', 'TODO', 'You should have', 'and so on...'])(
    'is found: %s',
    (text) => {
      expect(() => expectTypography([text])).toThrow();
    },
  );

  it('is not found where there is none', () => {
    const texts = {
      now_one: '{{brand}}: {{count, number}} is left.',
      now_other: '{{count, number}} are left.',
    };
    expect(() => expectTrueNames(texts, rule, 'en', ['brand'])).not.toThrow();
    expect(() => expectTypography(every(texts))).not.toThrow();
  });
});
