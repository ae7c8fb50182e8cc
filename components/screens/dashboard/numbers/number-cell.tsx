import { useTranslation } from 'react-i18next';
import { useSay } from './use-say';

export interface NumberCellProps {
  value: number | undefined;
  /** Against the week before. */
  change?: number | undefined;
}

/** A number, with its net change where there is one to tell. What is not recorded is a dash, never a zero. */
export function NumberCell({ value, change }: NumberCellProps) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  return (
    <td className="border-b border-line px-3 py-2 text-end whitespace-nowrap">
      {value === undefined ? (
        <>
          <span aria-hidden className="text-muted">
            –
          </span>
          <span className="sr-only">{t('notRecorded')}</span>
        </>
      ) : (
        say.number(value)
      )}
      {change !== undefined && (
        <span className="ms-2 text-sm text-muted">
          <span className="sr-only">{t('history.change')} </span>
          {say.change(change)}
        </span>
      )}
    </td>
  );
}
