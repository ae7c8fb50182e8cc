import { useState } from 'react';
import type { ReturnView } from '@/lib/live/use-return';
import { useSay } from '../use-say';
import { FigureDialog } from './figure-dialog';
import { FigureFact } from './figure-fact';
import { MonthVerdict } from './month-verdict';
import { RestsOn } from './rests-on';
import { type FigureName, useFigures } from './use-figures';

export interface MonthReturnProps {
  month: ReturnView['months'][number];
  written: ReturnView['written'];
}

/** One month: what it cost and brought as ranges, what they rest on, and how it stands to the agreed level. */
export function MonthReturn({ month, written }: MonthReturnProps) {
  const say = useSay();
  const { result, figures, verdict } = month;
  const shown = useFigures(figures);
  const [pressed, setPressed] = useState<FigureName>();
  const of = say.month(result.month);
  const asked = shown.find(({ id }) => id === pressed);
  return (
    <li
      data-testid="month-figures"
      data-month-return={result.month}
      className="grid grid-cols-1 gap-3 px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{of}</h3>
        {verdict && <MonthVerdict result={result} verdict={verdict} />}
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
        {shown.map((one) => (
          <FigureFact key={one.id} shown={one} of={of} onLineage={() => setPressed(one.id)} />
        ))}
      </dl>
      <RestsOn result={result} figures={figures} />
      {asked && (
        <FigureDialog
          shown={asked}
          {...{ result, figures, written }}
          onClose={() => setPressed(undefined)}
        />
      )}
    </li>
  );
}
