import { crossChecks } from '../../domain/playbook-cross-checks';
import { type Fault, FAULTS_SHOWN, type LineFault, sayPath } from '../../domain/playbook-fault';
import { PLAYBOOK_FORMAT, PLAYBOOK_VERSION, PlaybookFile } from '../../domain/playbook-file';
import type { Problem } from '../../domain/problem';
import { schemaFaults } from '../../domain/schema-faults';
import { isTooDeep, type JsonTree, jsonTree } from './json-tree';

/** The built-in playbook in two languages is about a quarter of it. */
export const PLAYBOOK_LIMIT_BYTES = 2 * 1024 * 1024;

/** A file that is wrong throughout has more faults than anybody reads: of these the lines are looked up. */
const LOOKED_UP = 500;

export type PlaybookRead =
  | { ok: true; value: PlaybookFile }
  /** With `playbook-broken`: the first faults by line. The problem counts them all. */
  | { ok: false; problem: Problem; faults: readonly LineFault[] };

/** What is said of a file that is too large to be looked at. */
export const playbookTooLarge = (bytes: number): Problem => {
  const kilobytes = (size: number) => `${Math.ceil(size / 1024)} kB`;
  const values = { size: kilobytes(bytes), limit: kilobytes(PLAYBOOK_LIMIT_BYTES) };
  return { code: 'playbook-too-large', values };
};

/** Reads a playbook file's text. Either the whole of it is right, or nothing of it is used and each fault is named. */
export function readPlaybook(text: string): PlaybookRead {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > PLAYBOOK_LIMIT_BYTES) return refusing(playbookTooLarge(bytes));
  if (isTooDeep(text)) return refusing({ code: 'playbook-not-ours' });
  const tree = jsonTree(text);
  if ('column' in tree) return refusing({ code: 'playbook-not-json', values: { ...tree } });
  const { json } = tree;
  if (!isObject(json) || json.format !== PLAYBOOK_FORMAT) {
    return refusing({ code: 'playbook-not-ours' });
  }
  if (typeof json.version === 'number' && json.version > PLAYBOOK_VERSION) {
    return refusing({ code: 'playbook-newer' });
  }
  const shape = schemaFaults(json);
  if (tree.faults.length + shape.length > 0) return broken(tree, tree.faults, shape);
  const file = PlaybookFile.parse(json);
  const crossed = crossChecks(file);
  return crossed.length > 0 ? broken(tree, [], crossed) : { ok: true, value: file };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refusing = (problem: Problem): PlaybookRead => ({ ok: false, problem, faults: [] });

function broken(
  { lineOf }: JsonTree,
  placed: readonly LineFault[],
  faults: readonly Fault[],
): PlaybookRead {
  const lines = faults
    .slice(0, LOOKED_UP)
    .map(({ path, ...rest }) => ({ ...rest, line: lineOf(path), path: sayPath(path) }));
  return {
    ok: false,
    problem: {
      code: 'playbook-broken',
      values: { count: placed.length + faults.length },
    },
    faults: [...placed, ...lines].toSorted((a, b) => a.line - b.line).slice(0, FAULTS_SHOWN),
  };
}
