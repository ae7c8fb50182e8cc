import History from 'lucide-react/icons/history';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn } from '@/lib/domain/calendar';
import type { EarlierValue, Snapshot } from '@/lib/domain/snapshot';
import { useNow } from '@/lib/live/use-now';
import { Popover } from '../../../ui/popover';
import { useSay } from './use-say';
import { useSayCount } from './use-say-count';

export interface EarlierValuesProps {
  row: Snapshot;
  was: readonly EarlierValue[];
}

/** What a number was before it was corrected, newest first. */
export function EarlierValues({ row, was }: EarlierValuesProps) {
  const { t } = useTranslation('return');
  const say = useSay();
  const sayCount = useSayCount();
  const zone = useNow().timeZoneId;
  const box = useRef<HTMLDivElement>(null);
  return (
    <Popover
      label={t('history.wasOf', { what: sayCount.short(row) })}
      role="dialog"
      face={<History aria-hidden size={14} />}
      align="end"
      box={box}
      className="ms-1 align-middle text-muted"
      boxClassName="max-w-72 p-3 text-start text-sm whitespace-normal"
      testId="earlier-values"
    >
      {(open) =>
        open && (
          <ol className="grid gap-1">
            {was.toReversed().map((earlier) => (
              <li key={`${earlier.at} ${earlier.value}`}>
                {t('history.until', {
                  value: sayCount.short(earlier),
                  day: say.day(dayIn(earlier.at, zone).toString()),
                })}
                <span className="text-muted"> · {t(`history.source.${earlier.source}`)}</span>
                {earlier.range && (
                  <span className="text-muted"> · {sayCount.range(earlier.range)}</span>
                )}
              </li>
            ))}
          </ol>
        )
      }
    </Popover>
  );
}
