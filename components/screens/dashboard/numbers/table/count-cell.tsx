import type { KeyboardEvent } from 'react';
import { TextInput } from '../../../../ui/text-input';
import { cellBelow, type TableCell, type TableGrid } from './table-grid';
import { useCellName } from './use-cell-name';
import type { TableState } from './use-table';

export interface CountCellProps {
  cell: TableCell;
  grid: TableGrid;
  state: TableState;
  onCell: (key: string | undefined) => void;
}

const DOWN: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The field of one cell. Enter and the arrows go down and up the column, as in a spreadsheet; Tab goes on to the right. */
export function CountCell({ cell, grid, state, onCell }: CountCellProps) {
  const nameOf = useCellName(grid);
  const { key } = cell;
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    const step = isEnter ? (event.shiftKey ? -1 : 1) : DOWN[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = cellBelow(grid, key, step)?.key;
    // Only Enter leaves the table, and only at its end.
    if (next !== undefined || (isEnter && step === 1)) onCell(next);
  };
  return (
    <TextInput
      inputMode="numeric"
      className="min-w-24 text-end"
      aria-label={nameOf(cell)}
      aria-invalid={state.wrong.some((one) => one.key === key) || undefined}
      data-cell={key}
      value={state.textOf(cell)}
      onChange={(event) => state.type(key, event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        if (state.paste(key, event.clipboardData.getData('text'))) event.preventDefault();
      }}
    />
  );
}
