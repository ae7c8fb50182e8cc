import type { ReturnView } from '@/lib/live/use-return';
import { useSay } from '../use-say';
import { FigureFact } from './figure-fact';
import { MonthVerdict } from './month-verdict';
import { RestsOn } from './rests-on';
import { useFigures } from './use-figures';

export interface MonthReturnProps {
  month: ReturnView['months'][number];
  written: ReturnView['written'];
}

/** One month: what it cost and brought as ranges, what they rest on, and how it stands to the agreed level. */
export function MonthReturn({ month, written }: MonthReturnProps) {
  const say = useSay();
  const { result, figures, verdict } = month;
  const shown = useFigures(figures);
  const cost = shown.find(({ id }) => id === 'cost');
  return (
    <li
      data-testid="month-figures"
      data-month-return={result.month}
      className="grid grid-cols-1 gap-3 px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{say.month(result.month)}</h3>
        {verdict && <MonthVerdict result={result} verdict={verdict} />}
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
        {shown.map((one) => (
          <FigureFact key={one.id} shown={one} {...{ month, written }} />
        ))}
      </dl>
      {cost && <RestsOn {...{ cost, month, written }} />}
    </li>
  );
}
