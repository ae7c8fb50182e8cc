import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

const FOLDERS =
  'lib/{domain,networks,detection,reading,playbook,coach,measure,exports,reports}/**/*.ts';

/** Reads the clock: `new Date()`, `Date()`, `Date.now()`, `Temporal.Now`. A date from an argument does not. */
const readsClock = (node: ts.Node): boolean => {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && !node.arguments?.length;
  }
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  if (!ts.isPropertyAccessExpression(node)) return false;
  return /^(Date\.now|Temporal\.Now|performance\.now)$/.test(node.getText());
};

const clocksIn = (file: string, text: string): string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (readsClock(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

describe('pure folders', () => {
  it('take the time as an argument', () => {
    const files = globSync(FOLDERS, { cwd: root });
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      clocksIn(file, readFileSync(path.join(root, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each(['new Date()', 'Date()', 'Date.now()', 'Temporal.Now.instant()', 'performance.now()'])(
    'would be caught at %s',
    (code) => {
      expect(clocksIn('planted.ts', `export const now = ${code};`)).toHaveLength(1);
    },
  );

  it('may read a date that they are given', () => {
    expect(clocksIn('planted.ts', `export const day = (at: string) => new Date(at);`)).toEqual([]);
  });
});
