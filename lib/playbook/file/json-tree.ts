import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import { type LineFault, type Path, sayPath } from '../../domain/playbook-fault';

/** Far deeper than any playbook, and far from what the recursive parser can take. */
const DEEPEST = 40;

/** Whether a text nests so deep that it is another kind of file. Reads tokens only, so no depth is too much for it. */
export function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Where something stands in a file; both from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface JsonTree {
  json: unknown;
  lineOf: (path: Path) => number;
  /** What its data no longer shows. */
  faults: readonly LineFault[];
}

/** The JSON of a text with the line of each part; or the place of the first thing that is no JSON. */
export function jsonTree(text: string): JsonTree | Place {
  const placeOf = places(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) return placeOf(first?.offset ?? 0);
  try {
    return {
      // The tree is for the places only: its values would let a key change an object's prototype.
      json: JSON.parse(text),
      lineOf: (path) => placeOf(offsetOf(root, path)).line,
      faults: keyFaults(root, (offset) => placeOf(offset).line),
    };
  } catch {
    return placeOf(0);
  }
}

function places(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    // Halving finds it fast: a damaged file can have a fault on each of very many lines.
    let [line, end] = [1, starts.length];
    while (line < end) {
      const middle = Math.ceil((line + end) / 2);
      if ((starts[middle - 1] ?? 0) <= offset) line = middle;
      else end = middle - 1;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Where a path stands; for what is missing, where it would belong. */
function offsetOf(root: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/** Keys that stand twice in one object, where one would be lost, and the one that no object should be given. */
function keyFaults(
  node: Node,
  lineAt: (offset: number) => number,
  path: Path = [],
): readonly LineFault[] {
  const children = node.children ?? [];
  if (node.type === 'array') {
    return children.flatMap((child, at) => keyFaults(child, lineAt, [...path, at]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap((property): readonly LineFault[] => {
    const [keyNode, value] = property.children ?? [];
    const key = String(keyNode?.value);
    const here = [...path, key];
    const codes = [
      ...(seen.has(key) ? (['key-twice'] as const) : []),
      ...(key === '__proto__' ? (['reserved-key'] as const) : []),
    ];
    const found = codes.map((code) => ({
      line: lineAt(property.offset),
      path: sayPath(here),
      code,
    }));
    seen.add(key);
    return value ? [...found, ...keyFaults(value, lineAt, here)] : found;
  });
}
