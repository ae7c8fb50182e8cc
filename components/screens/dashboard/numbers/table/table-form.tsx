import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Numbers } from '@/lib/live/use-numbers';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { Notice } from '../../../../ui/notice';
import { ProblemText } from '../../../../ui/problem-text';
import { useOneAtATime } from '../../../../ui/use-one-at-a-time';
import { DayField } from '../day-field';
import { CountTable } from './count-table';
import { tableGrid } from './table-grid';
import { useTable } from './use-table';
import { WrongCells } from './wrong-cells';

export interface TableFormProps {
  brandId: string;
  numbers: Numbers;
  onSaved: () => void;
  onClose: () => void;
}

/** The table with its day. It takes the keyboard when it opens. */
export function TableForm({ brandId, numbers, onSaved, onClose }: TableFormProps) {
  const { t } = useTranslation(['return', 'common']);
  const today = useNow().toPlainDate().toString();
  const [chosen, setChosen] = useState<string>();
  const day = chosen ?? today;
  const form = useRef<HTMLFormElement>(null);
  const once = useOneAtATime();
  const grid = tableGrid(numbers);
  const state = useTable({ brandId, numbers, grid, day, onSaved }, form);
  const help = useId();
  const cellAt = (key: string) =>
    form.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`);
  const toCell = (key: string | undefined) => {
    const target = key === undefined ? undefined : cellAt(key);
    (target ?? form.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-cell]')?.focus(), []);
  return (
    <Card>
      <form
        ref={form}
        noValidate
        data-testid="table-form"
        className="grid grid-cols-1 gap-4"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(state.save);
        }}
      >
        <DayField day={day} today={today} problem={state.problems.day} onDay={setChosen} />
        <p id={help} className="max-w-prose text-sm text-muted">
          {t('table.help')}
        </p>
        <CountTable grid={grid} state={state} describedBy={help} onCell={toCell} />
        {state.left > 0 && (
          <Notice tone="warning" live>
            {t('table.overflow', { count: state.left })}
          </Notice>
        )}
        {state.wrong.length > 0 && <WrongCells grid={grid} state={state} onCell={toCell} />}
        {state.problems.form && <ProblemText problem={state.problems.form} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" data-testid="table-save">
            {t('table.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
