import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IFlattenedRuleSet,
} from 'dependency-cruiser';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lineRules, options, reachRules } from '../../.dependency-cruiser.rules.ts';

const root = path.join(import.meta.dirname, '../..');

/** The same two runs as `npm run check`, over the project or over a planted one. */
const violationsIn = async (baseDir: string): Promise<string[]> => {
  const runs = [
    { forbidden: lineRules, tsPreCompilationDeps: 'specify' },
    { forbidden: reachRules, tsPreCompilationDeps: false },
  ] as const;
  const found = [];
  for (const { forbidden, tsPreCompilationDeps } of runs) {
    const settings: ICruiseOptions = {
      ...options,
      baseDir,
      tsPreCompilationDeps,
      validate: true,
      ruleSet: { forbidden } as IFlattenedRuleSet,
    };
    const { output } = await cruise(['lib', 'components', 'entrypoints'], settings, {
      alias: { '@': baseDir },
    });
    const { summary } = output as ICruiseResult;
    found.push(...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`));
  }
  return found;
};

const planted: string[] = [];
afterAll(() => {
  for (const dir of planted) rmSync(dir, { recursive: true, force: true });
});

/** A small project with our layout and these files. */
const plant = (files: Readonly<Record<string, string>>): string => {
  const dir = mkdtempSync(path.join(tmpdir(), 'stagecoach-imports-'));
  planted.push(dir);
  for (const folder of ['lib', 'components', 'entrypoints']) mkdirSync(path.join(dir, folder));
  cpSync(path.join(root, 'package.json'), path.join(dir, 'package.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
};

const rulesBrokenBy = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await violationsIn(plant(files))).map((line) => line.slice(0, line.indexOf(':')));

describe('who may import whom', () => {
  it('holds in the project', async () => {
    expect(await violationsIn(root)).toEqual([]);
  });

  it.each([
    {
      rule: 'networks-stand-alone',
      case: 'a network that imports another network',
      files: {
        'lib/networks/a.ts': `import b from './b';\nexport default b;`,
        'lib/networks/b.ts': `export default 1;`,
      },
    },
    {
      rule: 'page-script-stays-small',
      case: 'a schema in the page script, behind two files',
      files: {
        'entrypoints/content-script.ts': `import { watch } from '@/lib/page/watch';\nwatch();`,
        'lib/page/watch.ts': `export { watch } from './deeper';`,
        'lib/page/deeper.ts': `import * as z from 'zod/mini';\nexport const watch = () => z;`,
      },
    },
    {
      rule: 'page-takes-types-of-domain',
      case: 'a value of the domain in the page script',
      files: {
        'lib/page/watch.ts': `import { limit } from '../domain/limit';\nexport const watch = limit;`,
        'lib/domain/limit.ts': `export const limit = 1;`,
      },
    },
    {
      rule: 'components/*-imports',
      case: 'a component that reads the database',
      files: {
        'components/coach/card.tsx': `import { db } from '@/lib/db/database';\nexport const Card = db;`,
        'lib/db/database.ts': `export const db = 1;`,
      },
    },
    {
      rule: 'background-has-no-texts',
      case: 'React in the worker, behind a chain',
      files: {
        'entrypoints/background.ts': `import { act } from '@/lib/actions/act';\nact();`,
        'lib/actions/act.ts': `import { look } from '../live/look';\nexport const act = look;`,
        'lib/live/look.ts': `import { useState } from 'react';\nexport const look = useState;`,
      },
    },
    {
      rule: 'lib/coach-imports',
      case: 'a pure folder that reads the database, by its alias',
      files: {
        'lib/coach/advise.ts': `import { db } from '@/lib/db/database';\nexport const advise = db;`,
        'lib/db/database.ts': `export const db = 1;`,
      },
    },
    {
      rule: 'lib/domain-imports',
      case: 'a library in the domain',
      files: {
        'lib/domain/brand.ts': `import { create } from 'zustand';\nexport const a = create;`,
      },
    },
    {
      rule: 'nothing-imports-an-entrypoint',
      case: 'an action that imports an entrypoint',
      files: {
        'lib/actions/act.ts': `import { door } from '@/entrypoints/background';\nexport const a = door;`,
        'entrypoints/background.ts': `export const door = 1;`,
      },
    },
    {
      rule: 'no-circles',
      case: 'a circle',
      files: {
        'lib/domain/a.ts': `import { b } from './b';\nexport const a = () => b;`,
        'lib/domain/b.ts': `import { a } from './a';\nexport const b = () => a;`,
      },
    },
    {
      rule: 'can-be-followed',
      case: 'an alias that leads nowhere',
      files: {
        'lib/actions/act.ts': `import { gone } from '@/lib/db/gone';\nexport const a = gone;`,
      },
    },
    {
      rule: 'product-needs-no-node',
      case: 'a part of Node in what ships',
      files: { 'lib/actions/act.ts': `import fs from 'node:fs';\nexport const a = fs;` },
    },
  ])('refuses $case', async ({ rule, files }) => {
    expect(await rulesBrokenBy(files)).toContain(rule);
  });

  it('lets the page script name the types of the domain, which leave no trace in it', async () => {
    const files = {
      'entrypoints/content-script.ts': `import { watch } from '@/lib/page/watch';\nwatch();`,
      'lib/page/watch.ts': `import type { Plan } from '../domain/plan';\nexport const watch = (plan?: Plan) => plan;`,
      'lib/domain/plan.ts': `import * as z from 'zod/mini';\nexport const Plan = z.object({});\nexport type Plan = z.infer<typeof Plan>;`,
    };
    expect(await rulesBrokenBy(files)).toEqual([]);
  });
});
