import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Numbers as ToRecord, recordNumbers } from '@/lib/actions/record-numbers';
import type { Problem } from '@/lib/domain/problem';
import { BRAND_METRICS } from '@/lib/domain/snapshot';
import { typedCount } from '@/lib/domain/typed-count';
import type { Numbers } from '@/lib/live/use-numbers';
import { pasted, recordedIn, type TableCell, type TableGrid } from './table-grid';

export interface TableState {
  /** What was typed, else what is recorded for the day or its week. */
  textOf: (cell: TableCell) => string;
  type: (key: string, text: string) => void;
  /** Fills the cells from one on; `false` where the text is a single number, which a field takes by itself. */
  paste: (key: string, text: string) => boolean;
  /** The cells that cannot be read, in their order. */
  wrong: readonly TableCell[];
  /** How many pasted numbers found no cell. */
  left: number;
  problems: { day?: Problem; form?: Problem };
  save: () => Promise<void>;
}

export interface TableOf {
  brandId: string;
  numbers: Numbers;
  grid: TableGrid;
  day: string;
  onSaved: () => void;
}

/** The table as it is typed. It is written all at once or, with a single cell that cannot be read, not at all. */
export function useTable(
  { brandId, numbers: { snapshots }, grid, day, onSaved }: TableOf,
  form: RefObject<HTMLFormElement | null>,
): TableState {
  const { language } = useTranslation().i18n;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<readonly TableCell[]>([]);
  const [left, setLeft] = useState(0);
  const [problems, setProblems] = useState<TableState['problems']>({});
  const write = (texts: Readonly<Record<string, string>>, without: number) => {
    setTyped({ ...typed, ...texts });
    setWrong(wrong.filter(({ key }) => texts[key] === undefined));
    setLeft(without);
    setProblems({});
  };

  const save = async () => {
    // The field may hold half a date, or one that is still to come.
    const date = form.current?.elements.namedItem('day');
    if (date instanceof HTMLInputElement && date.value !== day) {
      return setProblems({ day: { code: 'field-date' } });
    }
    const cells = grid.rows
      .flat()
      .filter((cell) => cell !== undefined)
      .filter(({ key }) => typed[key] !== undefined)
      .map((cell) => ({
        cell,
        count: typedCount(typed[cell.key] ?? '', language),
        before: recordedIn(cell, snapshots, day),
      }));
    const unread = cells.filter(({ count }) => !count.ok).map(({ cell }) => cell);
    setWrong(unread);
    if (unread.length > 0) return setProblems({});
    const known = cells.flatMap(({ cell, count, before }) =>
      count.ok ? [{ cell, value: count.value, before }] : [],
    );
    const { changed, removed } = changeOf(known);
    if (changed.length + removed.length === 0) {
      return setProblems({ form: { code: 'field-missing' } });
    }
    const outcome = await recordNumbers(brandId, { day, ...sorted(changed), removed });
    if (outcome.ok) return onSaved();
    const at = outcome.problem.code === 'field-date' ? 'day' : 'form';
    return setProblems({ [at]: outcome.problem });
  };

  return {
    textOf: (cell) =>
      typed[cell.key] ?? recordedIn(cell, snapshots, day).at(-1)?.value.toString() ?? '',
    type: (key, text) => write({ [key]: text }, left),
    paste: (key, text) => {
      if (!/[\t\n\r]/.test(text.trim())) return false;
      const { texts, left: without } = pasted(grid, key, text);
      write(texts, without);
      return true;
    },
    wrong,
    left,
    problems,
    save,
  };
}

interface Counted {
  cell: TableCell;
  value: number | undefined;
  before: ReturnType<typeof recordedIn>;
}
type Written = TableCell & { value: number };

/** The numbers that are new, and those that were cleared. */
function changeOf(known: readonly Counted[]) {
  return {
    changed: known.flatMap(({ cell, value, before }): Written[] => {
      const last = before.at(-1);
      // The same number makes exact what a page had rounded.
      const isNews = value !== last?.value || last?.range !== undefined;
      return value !== undefined && isNews ? [{ ...cell, value }] : [];
    }),
    removed: known.flatMap(({ value, before }) => (value === undefined ? [...before] : [])),
  };
}

function sorted(changed: readonly Written[]): Omit<ToRecord, 'day'> {
  const brand = changed.filter(({ accountId }) => accountId === '');
  return {
    followers: {},
    others: changed.flatMap(({ accountId, metric, value }) =>
      accountId === '' || isOfBrand(metric) ? [] : [{ accountId, metric, value }],
    ),
    brand: Object.fromEntries(brand.map(({ metric, value }) => [metric, value])),
  };
}

const isOfBrand = (metric: TableCell['metric']): metric is (typeof BRAND_METRICS)[number] =>
  (BRAND_METRICS as readonly string[]).includes(metric);
