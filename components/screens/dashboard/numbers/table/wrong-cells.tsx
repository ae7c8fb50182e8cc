import { useTranslation } from 'react-i18next';
import { maybeThousands } from '@/lib/domain/typed-count';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { useSay } from '../use-say';
import type { TableGrid } from './table-grid';
import { useCellName } from './use-cell-name';
import type { TableState } from './use-table';

export interface WrongCellsProps {
  grid: TableGrid;
  state: TableState;
  onCell: (key: string) => void;
}

/** A line for each cell that cannot be read, with how to write it, and the way to it. */
export function WrongCells({ grid, state, onCell }: WrongCellsProps) {
  const { t, i18n } = useTranslation('return');
  const say = useSay();
  const nameOf = useCellName(grid);
  return (
    <Notice tone="problem" live>
      <p>{t('table.wrong', { count: state.wrong.length })}</p>
      <ul className="mt-1 grid justify-items-start gap-1">
        {state.wrong.map((cell) => {
          const typed = state.textOf(cell).trim();
          const plain = maybeThousands(typed, i18n.language);
          return (
            <li key={cell.key} dir="auto" data-wrong={cell.key}>
              <Button size="small" variant="quiet" onClick={() => onCell(cell.key)}>
                {t('table.wrongCell', { cell: nameOf(cell), typed })}
              </Button>{' '}
              {plain === undefined
                ? t('table.example', { example: say.number(1250) })
                : t('table.twoWays', { plain, grouped: say.number(plain) })}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
