import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayLength } from '../../../coach/use-say-length';
import { classNames } from '../../../ui/class-names';
import { ShareBar } from './share-bar';

export interface SumRow {
  id: string;
  name: string;
  seconds: number;
  /** Guessed, not counted: it stands apart and has no bar. */
  guess?: boolean;
}

export interface SumTableProps {
  title: string;
  rows: readonly SumRow[];
  testId: string;
}

/** Sums of one kind, longest first. */
export function SumTable({ title, rows, testId }: SumTableProps) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const heading = useId();
  const longest = Math.max(0, ...rows.map(({ seconds, guess }) => (guess ? 0 : seconds)));
  return (
    <div className="grid grid-cols-1 gap-2">
      <h3 id={heading} className="text-base">
        {title}
      </h3>
      <table aria-labelledby={heading} data-testid={testId} className="w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('worked.time')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, seconds, guess }) => (
            <tr key={id} data-key={id} className={classNames(guess && 'text-muted')}>
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                <span dir="auto">{name}</span>
                {!guess && <ShareBar value={seconds} of={longest} />}
              </th>
              <td className="w-28 py-1 text-end align-top whitespace-nowrap">
                {guess && '+ '}
                {sayLength(seconds)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
