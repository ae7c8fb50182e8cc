import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { Import } from '@/lib/domain/imported';
import { useSayDay } from '../../../../coach/use-say-day';
import { Button } from '../../../../ui/button';
import { AccountName } from '../account-name';
import { AssumedDay } from '../imported/assumed-day';
import { useSay } from '../use-say';
import { useBrought } from './use-brought';

export interface ImportRowProps {
  imported: Import;
  account: Account | undefined;
  /** Missing where nothing of it was answered. */
  onChange: (() => void) | undefined;
  onTakeBack: () => void;
}

const CELL = 'px-3 py-2 align-top text-start sm:border-t sm:border-line';

/**
 * One imported table: where it came from, whose numbers it holds and of which days. In a narrow room what can be done
 * with it stands beneath.
 */
export function ImportRow({ imported, account, onChange, onTakeBack }: ImportRowProps) {
  const { t } = useTranslation('imports');
  const say = useSay();
  const sayDay = useSayDay();
  const brought = useBrought();
  const { file, table, format, period, source, at } = imported;
  const days = period && say.days(period.from, period.to);
  const whose = account ? (
    <AccountName account={account} />
  ) : (
    t(source === 'website' ? 'website' : 'list.gone')
  );
  return (
    <tr data-testid="import-row" className="max-sm:block max-sm:border-t max-sm:border-line">
      <th scope="row" className={`${CELL} font-normal max-sm:block max-sm:pb-0`}>
        <span dir="auto" className="block wrap-anywhere">
          {[file, table].filter(Boolean).join(' › ')}
        </span>
        <span className="block text-sm text-muted">
          {t(`formats.${format}`, { defaultValue: format })} · {t('list.on')} {sayDay(at)}
        </span>
        <AssumedDay imported={imported} />
        <span className="block text-sm text-muted md:hidden">{whose}</span>
        <span className="block text-sm text-muted sm:hidden">
          {[brought(imported), days].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className={`${CELL} max-md:hidden`}>{whose}</td>
      <td className={`${CELL} max-sm:hidden`}>
        {brought(imported)}
        {days && <span className="block text-sm text-muted">{days}</span>}
      </td>
      <td className={`${CELL} max-sm:-ms-2.5 max-sm:block max-sm:pt-1 sm:text-end`}>
        {onChange && (
          <Button
            size="small"
            variant="quiet"
            className="whitespace-nowrap"
            data-testid="import-change"
            aria-label={t('list.changeOf', { file })}
            onClick={onChange}
          >
            {t('list.change')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          className="whitespace-nowrap"
          data-testid="import-take-back"
          aria-label={t('list.takeBackOf', { file })}
          onClick={onTakeBack}
        >
          {t('list.takeBack')}
        </Button>
      </td>
    </tr>
  );
}
