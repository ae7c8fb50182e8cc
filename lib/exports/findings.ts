import type { Example, Finding } from './finding-codes';
import { VALUE_CHARS } from './limits';

const EXAMPLES = 10;

/** Cut between characters, never inside one. */
export const cutShort = (value: string): string =>
  value.length > VALUE_CHARS
    ? `${Array.from(value.slice(0, VALUE_CHARS + 1))
        .slice(0, VALUE_CHARS - 1)
        .join('')}…`
    : value;

/** Collects findings, one per code and column, with their first examples. */
export class Findings<Code extends string> {
  readonly #found = new Map<string, Finding<Code>>();

  add(code: Code, column?: string, example: Example = {}): void {
    const key = `${code}\u0000${column ?? ''}`;
    let finding = this.#found.get(key);
    if (!finding) {
      finding = { code, ...(column !== undefined && { column }), count: 0, examples: [] };
      this.#found.set(key, finding);
    }
    finding.count += 1;
    if (finding.examples.length >= EXAMPLES) return;
    const { row, value } = example;
    if (row === undefined && value === undefined) return;
    finding.examples.push({
      ...(row !== undefined && { row }),
      ...(value !== undefined && { value: cutShort(value) }),
    });
  }

  list(): Finding<Code>[] {
    return [...this.#found.values()];
  }
}
