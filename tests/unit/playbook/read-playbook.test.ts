import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaybookFile } from '../../../lib/domain/playbook-file';
import { BUILT_IN } from '../../../lib/playbook/built-in';
import { PLAYBOOK_LIMIT_BYTES, readPlaybook } from '../../../lib/playbook/file/read-playbook';
import { builtInFile } from './built-in-file';

let text = '';
beforeAll(async () => {
  text = await builtInFile();
});

const edited = (change: (file: PlaybookFile & Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as PlaybookFile & Record<string, unknown>;
  change(file);
  return JSON.stringify(file, null, 2);
};
const refusal = (of: string) => {
  const read = readPlaybook(of);
  if (read.ok) throw new Error('It was accepted');
  return read;
};
/** The line on which a text stands in a file, from 1. */
const lineOf = (of: string, part: string): number =>
  of.slice(0, of.indexOf(part)).split('\n').length;

describe('a playbook file', () => {
  it('brings the built-in playbook back as it was', () => {
    const read = readPlaybook(text);
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.value.rules).toEqual(BUILT_IN);
    expect(Object.keys(read.value.texts)).toEqual(['en', 'tr']);
    expect(Object.keys(read.value.texts.tr?.tips ?? {})).toHaveLength(BUILT_IN.tips.length);
    expect(`${JSON.stringify(read.value, null, 2)}\n`).toBe(text);
  });

  it('may speak one language only', () => {
    const file = edited(({ texts }) => delete texts.en);
    expect(readPlaybook(file).ok).toBe(true);
  });

  it('may be saved with the line ends of any system', () => {
    expect(readPlaybook(text.replaceAll('\n', '\r\n')).ok).toBe(true);
  });
});

describe('what is no playbook', () => {
  it.each([
    ['', 1, 1],
    ['hello', 1, 1],
    ['{\n  "format": "stagecoach-playbook",\n}', 3, 1],
    ['{\n  // ours\n}', 2, 3],
    ['{"a": 1} x', 1, 10],
    ['{"a": "tab\tin it"}', 1, 7],
  ])('names the line and column in %o', (of, line, column) => {
    expect(refusal(of)).toMatchObject({
      problem: { code: 'playbook-not-json', values: { line, column } },
      faults: [],
    });
  });

  it('names the end of a file that was cut off', () => {
    const cut = text.slice(0, 1000);
    expect(refusal(cut).problem).toMatchObject({
      code: 'playbook-not-json',
      values: { line: cut.split('\n').length },
    });
  });

  it.each([
    ['another program’s JSON', '{"a":1}', 'playbook-not-ours'],
    ['a list', '[]', 'playbook-not-ours'],
    ['nothing', 'null', 'playbook-not-ours'],
    ['a backup', '{"format":"stagecoach-backup","version":2}', 'playbook-not-ours'],
    ['a later version', '{"format":"stagecoach-playbook","version":2}', 'playbook-newer'],
    ['no version', '{"format":"stagecoach-playbook"}', 'playbook-broken'],
    ['a nest of lists', '['.repeat(100_000) + ']'.repeat(100_000), 'playbook-not-ours'],
    ['a nest of objects', '{"a":'.repeat(100_000), 'playbook-not-ours'],
  ])('refuses %s', (_, of, code) => {
    expect(refusal(of).problem.code).toBe(code);
  });

  it('refuses a file of more than two megabytes by its bytes', () => {
    const large = `"${'ş'.repeat(PLAYBOOK_LIMIT_BYTES / 2)}"`;
    expect(refusal(large).problem).toEqual({
      code: 'playbook-too-large',
      values: { size: '2049 kB', limit: '2048 kB' },
    });
  });

  it('refuses any other JSON without an exception', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (of) => {
        expect(readPlaybook(of).ok).toBe(false);
      }),
    );
  });
});

describe('a broken playbook', () => {
  it('names a wrong choice by line and path, with the right ones', () => {
    const file = edited(({ rules }) => Object.assign(rules.tasks[3] ?? {}, { cadence: 'daily' }));
    expect(refusal(file)).toEqual({
      ok: false,
      problem: { code: 'playbook-broken', values: { count: 1 } },
      faults: [
        {
          line: lineOf(file, '"cadence": "daily"'),
          path: 'rules.tasks[3].cadence',
          code: 'one-of',
          values: { options: 'once, weekly, biweekly, monthly, quarterly' },
        },
      ],
    });
  });

  it.each<[string, (task: Record<string, unknown>) => void, Record<string, unknown>]>([
    [
      'a missing field',
      (task) => delete task.reviewBy,
      { code: 'missing', path: 'rules.tasks[0].reviewBy' },
    ],
    ['a wrong type', (task) => (task.order = '1'), { code: 'type', values: { type: 'number' } }],
    [
      'a half stage',
      (task) => (task.stage = 1.5),
      { code: 'one-of', values: { options: '1, 2, 3' } },
    ],
    [
      'a field nobody knows',
      (task) => (task.minutes = 5),
      { code: 'unknown-key', path: 'rules.tasks[0].minutes' },
    ],
    ['an empty source', (task) => (task.source = ''), { code: 'empty' }],
    ['an id with a space', (task) => (task.id = 'my task'), { code: 'id-format' }],
    ['a month that is none', (task) => (task.reviewBy = '2027-13'), { code: 'month-format' }],
    ['too few months', (task) => (task.recheckAfter = 0), { code: 'at-least' }],
    [
      'a kind of evidence that is none',
      (task) => (task.evidence = { kind: 'magic' }),
      { code: 'one-of', path: 'rules.tasks[0].evidence.kind' },
    ],
    [
      'a list that is none',
      (task) => (task.fits = 'profile'),
      { code: 'type', values: { type: 'list' } },
    ],
  ])('says %s', (_, spoil, expected) => {
    const file = edited(({ rules }) => spoil(rules.tasks[0] as unknown as Record<string, unknown>));
    expect(refusal(file).faults).toContainEqual(expect.objectContaining(expected));
  });

  it('looks into the shape that was meant', () => {
    const file = edited(({ rules, texts }) => {
      Object.assign(rules.tips[0] ?? {}, { leads: { to: 'moon' } });
      Object.assign(rules.tips[1] ?? {}, { when: [{ fact: 'weeksIn' }] });
      Object.assign(texts.en?.tasks?.goal ?? {}, { how: ['One', 2] });
    });
    expect(refusal(file).faults.map(({ path, code }) => [path, code])).toEqual([
      ['rules.tips[0].leads.to', 'one-of'],
      ['rules.tips[1].when[0]', 'one-asker'],
      ['texts.en.tasks.goal.how[1]', 'type'],
    ]);
  });

  it('finds ids that stand twice, point at nothing, or have nothing to say', () => {
    const file = edited(({ rules, texts }) => {
      const [first, second] = rules.tasks;
      if (first && second) second.id = first.id;
      Object.assign(rules.tips[0] ?? {}, { leads: { task: 'gone' } });
      for (const language of Object.values(texts)) delete language.warnings?.['no-owner'];
    });
    const codes = refusal(file).faults.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['id-twice', 'unknown-task', 'no-texts']));
    expect(refusal(file).faults.find(({ code }) => code === 'no-texts')).toMatchObject({
      values: { id: 'no-owner', needed: 'title, text, now, client' },
    });
  });

  it('finds what names a task in parts, pairs and criteria', () => {
    const file = edited(({ rules }) => {
      rules.tasks = rules.tasks.filter(({ id }) => !['profile', 'hyp', 'reply'].includes(id));
    });
    const found = refusal(file).faults.filter(({ code }) => code === 'unknown-task');
    expect(new Set(found.map(({ values }) => values?.id))).toEqual(
      new Set(['profile', 'hyp', 'reply']),
    );
  });

  it('keeps the must-haves of a stage to eight', () => {
    const file = edited(({ rules }) => {
      for (const task of rules.tasks) if (task.level === 'should') task.level = 'must';
    });
    const musts = refusal(file).faults.filter(({ code }) => code === 'too-many-musts');
    expect(musts.map(({ values }) => [values?.stage, values?.limit])).toEqual([
      [1, 8],
      [2, 8],
      [3, 8],
    ]);
  });

  it('lets nothing judge results before the stage that is there for it', () => {
    const file = edited(({ rules }) => {
      for (const criterion of rules.criteria) criterion.stage = 2;
      for (const warning of rules.warnings) warning.stages = [1];
    });
    const found = refusal(file).faults.filter(({ code }) => code === 'judges-too-early');
    const criteria = found.filter(({ path }) => path.startsWith('rules.criteria'));
    expect(criteria).toHaveLength(2);
    expect(found.length).toBeGreaterThan(criteria.length);
  });

  it('wants a part to name its must-have', () => {
    const file = edited(({ rules }) => {
      const part = rules.tasks.find(({ id }) => id === 'bio');
      delete part?.partOf;
    });
    expect(refusal(file).faults).toEqual([expect.objectContaining({ code: 'part-alone' })]);
  });

  it('shows the first twenty faults by line and counts the rest', () => {
    const file = edited(({ rules }) => {
      for (const task of rules.tasks) Object.assign(task, { stage: 4 });
    });
    const { problem, faults } = refusal(file);
    expect(problem.values).toEqual({ count: BUILT_IN.tasks.length });
    expect(faults).toHaveLength(20);
    const lines = faults.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('answers a file that is wrong on every line within a moment', () => {
    const file = edited(({ rules }) => {
      Object.assign(rules.tasks[0] ?? {}, { fits: Array.from({ length: 80_000 }, () => 1) });
    });
    const started = performance.now();
    expect(refusal(file).problem.code).toBe('playbook-broken');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('names a key that stands twice, at the second place', () => {
    const file = text.replace('"name":', '"name": "First",\n  "name":');
    expect(refusal(file).faults).toEqual([{ line: 5, path: 'name', code: 'key-twice' }]);
  });

  it.each([
    [
      'a group of known keys',
      (of: string) => of.replace('{', '{"__proto__": {"polluted": 1},'),
      '__proto__',
    ],
    [
      'a group of any keys',
      (of: string) => of.replace('"texts": {', '"texts": {"__proto__": {"polluted": 1},'),
      'texts.__proto__',
    ],
  ])('refuses a reserved key in %s, and pollutes nothing', (_, spoil, path) => {
    expect(refusal(spoil(text)).faults).toEqual([
      expect.objectContaining({ path, code: 'reserved-key' }),
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('takes no built-in property for the texts of a rule', () => {
    const file = edited(({ rules }) => {
      const [tip] = rules.tips;
      if (tip) rules.tips.push({ ...tip, id: 'constructor' });
    });
    expect(refusal(file).faults).toEqual([
      expect.objectContaining({
        code: 'no-texts',
        values: expect.objectContaining({ id: 'constructor' }),
      }),
    ]);
  });
});
