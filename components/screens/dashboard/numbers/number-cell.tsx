import { useTranslation } from 'react-i18next';
import type { WeekFollowers } from '@/lib/domain/recorded-weeks';
import type { Snapshot } from '@/lib/domain/snapshot';
import { EarlierValues } from './earlier-values';
import { SnapshotNumber } from './snapshot-number';
import { useSay } from './use-say';
import { useSayCount } from './use-say-count';

export interface NumberCellProps {
  row: Snapshot | undefined;
  /** Whose it is, where that is not the brand as a whole. */
  of?: string;
  /** Against the week before. */
  change?: Pick<WeekFollowers, 'change' | 'about'> | undefined;
}

/**
 * A number, with its net change where there is one to tell, and what it was where it was corrected. What is not recorded
 * is a dash, never a zero; what a page showed rounded is called about.
 */
export function NumberCell({ row, of, change: { change, about } = {} }: NumberCellProps) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  const sayCount = useSayCount();
  return (
    <td className="border-b border-line px-3 py-2 text-end whitespace-nowrap">
      {row === undefined ? (
        <>
          <span aria-hidden className="text-muted">
            –
          </span>
          <span className="sr-only">{t('notRecorded')}</span>
        </>
      ) : (
        <SnapshotNumber row={row} of={of} />
      )}
      {change !== undefined && (
        <span className="ms-2 text-sm text-muted">
          <span className="sr-only">{t('history.change')} </span>
          {about && '≈ '}
          {say.change(change)}
        </span>
      )}
      {row?.was && <EarlierValues row={row} was={row.was} />}
      {row?.range && <span className="block text-sm text-muted">{sayCount.range(row.range)}</span>}
    </td>
  );
}
