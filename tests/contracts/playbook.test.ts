import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WHY_NOW } from '../../lib/domain/advice';
import { STAGES } from '../../lib/domain/stage';
import { type Cadence, Task } from '../../lib/domain/task';
import { TASKS } from '../../lib/playbook/tasks';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'lib/playbook/tasks');
const locales = join(root, 'lib/i18n/locales');
const ids = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
const languages = readdirSync(locales);

interface TaskText {
  title: string;
  why: string;
  how: string[];
  record?: string;
}

interface StageText {
  name: string;
  purpose: string;
  expect: string;
  neverRequired: string[];
  typical: string;
  gate: string[];
  movesOn: string;
}

const read = <T>(language: string, namespace: string): T =>
  JSON.parse(readFileSync(join(locales, language, `${namespace}.json`), 'utf8')) as T;
const textsOf = (language: string, stage: number) =>
  read<Record<string, TaskText>>(language, `playbook-${stage}`);

const every = <T>(value: T): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(every);

/** The must-haves by stage, as they were agreed. A change here is a change of the method. */
const MUSTS = {
  1: ['goal', 'capacity', 'choose', 'handles', 'two-step', 'profile', 'baseline', 'opening'],
  2: ['weekplan', 'publish', 'create', 'reply', 'community', 'snap', 'test', 'review'],
  3: ['acceptable', 'roi', 'bottleneck', 'abtest', 'stopstart', 'report', 'portfolio'],
};

const PARTS = {
  profile: ['pro', 'avatar', 'bio', 'link', 'contact'],
  test: ['hyp', 'read'],
  roi: ['cpx'],
};

describe.each(ids)('the task %s', (id) => {
  it('is a valid rule under its own file name, and registered', async () => {
    const module = (await import(join(folder, `${id}.ts`))) as { default: unknown };
    const task = Task.parse(module.default);
    expect(task.id).toBe(id);
    expect(TASKS, `add ${id} to lib/playbook/tasks.ts`).toContain(module.default);
  });

  it('names its source and is looked at again in time', () => {
    const task = TASKS.find((candidate) => candidate.id === id);
    expect(task?.source).not.toBe('');
    expect(task && task.reviewBy >= '2027-01').toBe(true);
  });

  it.each(languages)('has its texts in %s', (language) => {
    const task = TASKS.find((candidate) => candidate.id === id);
    if (!task) throw new Error(`${id} is not in lib/playbook/tasks.ts`);
    const text = textsOf(language, task.stage)[id];
    if (!text) throw new Error(`add ${id} to locales/${language}/playbook-${task.stage}.json`);
    expect(text.title.length).toBeLessThanOrEqual(language === 'en' ? 60 : 75);
    expect(text.why.length).toBeLessThanOrEqual(120);
    expect(text.how.length).toBeGreaterThanOrEqual(2);
    expect(text.how.length).toBeLessThanOrEqual(5);
    for (const step of text.how) expect(step.length, step).toBeLessThanOrEqual(140);
    expect(text.record !== undefined, 'a record has a prompt, nothing else has one').toBe(
      task.evidence === 'record',
    );
    expect(text.record?.length ?? 0).toBeLessThanOrEqual(80);
  });
});

describe('the playbook', () => {
  it('has no registered task without a file, and none twice', () => {
    expect(TASKS.map((task) => task.id).toSorted()).toEqual(ids.toSorted());
  });

  it.each(STAGES)('has exactly the agreed must-haves in stage %i, at most eight', (stage) => {
    const musts = TASKS.filter((task) => task.stage === stage && task.level === 'must');
    expect(musts.map((task) => task.id).toSorted()).toEqual(MUSTS[stage].toSorted());
    expect(musts.length).toBeLessThanOrEqual(8);
  });

  it.each(STAGES)('lists stage %i in its order, with no place taken twice', (stage) => {
    const orders = TASKS.filter((task) => task.stage === stage).map((task) => task.order);
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => a - b));
  });

  it('records the starting numbers before the opening posts', () => {
    const order = (id: string) => TASKS.find((task) => task.id === id)?.order ?? Number.NaN;
    expect(order('goal')).toBeLessThan(order('capacity'));
    expect(order('baseline')).toBeLessThan(order('opening'));
  });

  it('gives each part one must-have of its own stage', () => {
    const byParent = Object.groupBy(
      TASKS.filter((task) => task.level === 'part'),
      (task) => task.partOf ?? 'nothing',
    );
    const found = Object.entries(byParent).map(
      ([parent, parts]) => [parent, parts?.map((part) => part.id)] as const,
    );
    expect(Object.fromEntries(found)).toEqual(PARTS);
    for (const task of TASKS) {
      expect(task.partOf !== undefined, task.id).toBe(task.level === 'part');
      if (task.partOf === undefined) continue;
      const parent = TASKS.find((candidate) => candidate.id === task.partOf);
      expect(parent, task.id).toMatchObject({ level: 'must', stage: task.stage });
    }
  });

  it('keeps the weekly work going in the last stage', () => {
    const going = TASKS.filter((task) => task.goesOnIn);
    expect(going.map((task) => task.id)).toEqual(['weekplan', 'publish', 'reply', 'snap']);
    for (const task of going) expect(task.goesOnIn).toEqual([3]);
  });

  it('asks for no more than three hours a week in stage 2, for two networks and two posts', () => {
    const perWeek: Record<Cadence, number> = {
      once: 0,
      weekly: 1,
      biweekly: 1 / 2,
      monthly: 12 / (365.25 / 7),
      quarterly: 4 / (365.25 / 7),
    };
    const minutes = TASKS.filter((task) => task.stage === 2 && task.level === 'must').reduce(
      (sum, task) => sum + task.minutes * perWeek[task.cadence],
      0,
    );
    expect(minutes).toBeLessThanOrEqual(180);
    // Far less would be a promise that nobody can keep.
    expect(minutes).toBeGreaterThan(120);
  });

  it('leaves the networks without an account type switch out of it', () => {
    const networks = TASKS.find((task) => task.id === 'pro')?.networks;
    expect(networks).toBeDefined();
    for (const none of ['linkedin', 'youtube', 'google-business'] as const) {
      expect(networks).not.toContain(none);
    }
  });

  it('says whose page it must be where a profile or post could be anyone’s', () => {
    for (const task of TASKS) {
      if (task.fits.includes('profile') || task.fits.includes('post')) {
        expect(task.whose, task.id).toBeDefined();
      }
    }
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const stages = () => read<Record<string, StageText>>(language, 'stages');
  const why = () => read<Record<string, string | Record<string, string>>>(language, 'coach-why');
  const tasks = () => STAGES.map((stage) => textsOf(language, stage));

  it.each(STAGES)('have no orphan in stage %i', (stage) => {
    const known = TASKS.filter((task) => task.stage === stage).map((task) => task.id);
    expect(Object.keys(textsOf(language, stage)).toSorted()).toEqual(known.toSorted());
  });

  it('name every stage, what to expect of it and what leads on', () => {
    const { truths, ...rest } = read<Record<string, Record<string, unknown>>>(language, 'stages');
    expect(Object.keys(rest)).toEqual(STAGES.map(String));
    expect(Object.keys(truths ?? {})).toEqual(['noInstantFix', 'peopleAndTime']);
    for (const stage of Object.values(stages()).slice(0, 3)) {
      expect(Object.keys(stage).toSorted()).toEqual(
        ['name', 'purpose', 'expect', 'neverRequired', 'typical', 'gate', 'movesOn'].toSorted(),
      );
      expect(stage.gate).toHaveLength(6);
      expect(every(stage).filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('have a sentence for every reason, and for every place where a task can fit', () => {
    const { 'fits-page': places = {}, ...reasons } = why();
    const said = new Set(Object.keys(reasons).map((key) => key.replace(/_(one|other)$/, '')));
    expect([...said].toSorted()).toEqual(WHY_NOW.filter((key) => key !== 'fits-page').toSorted());

    const owned = ['profile', 'post', 'story'];
    const kinds = [...new Set(TASKS.flatMap((task) => task.fits))];
    const needed = kinds.flatMap((kind) =>
      owned.includes(kind) ? [kind, `${kind}-own`, `${kind}-other`] : [kind],
    );
    expect(Object.keys(places).toSorted()).toEqual(needed.toSorted());
  });

  it('hold no placeholder but the known ones, no exclamation, no blame', () => {
    for (const text of every([tasks(), read(language, 'stages'), why()])) {
      expect(text.replaceAll(/\{\{(met|of|count)\}\}/g, 'N'), text).not.toMatch(
        /[{}<>!]|\bTODO\b|lorem|should have|yapmalıydın|["']|\s{2}|^\s|\s$/i,
      );
    }
  });

  it('end sentences as sentences and titles without a full stop', () => {
    for (const { title, why: reason, how } of tasks().flatMap((texts) => Object.values(texts))) {
      expect(title).not.toMatch(/[.!?]$/);
      for (const sentence of [reason, ...how]) expect(sentence).toMatch(/[.?…]$/);
    }
  });
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  it('is written in the language, not left in English', () => {
    const english = (namespace: string) => new Set(every(read('en', namespace)));
    for (const namespace of [
      ...STAGES.map((stage) => `playbook-${stage}`),
      'stages',
      'coach-why',
    ]) {
      const same = every(read(language, namespace)).filter((text) => english(namespace).has(text));
      expect(same, namespace).toEqual([]);
    }
  });
});
