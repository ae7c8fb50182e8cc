import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn } from '@/lib/domain/calendar';
import type { MonthResult } from '@/lib/domain/month-result';
import { useNow } from '@/lib/live/use-now';
import { NumberButton } from '../../../ui/number-button';
import { NumberDialog } from './imported/number-dialog';
import { SourceFacts } from './imported/source-facts';
import { useSay } from './use-say';

export interface MonthNumberProps {
  result: MonthResult;
  name: string;
  value: string;
  /** What it means, where its name does not say so. */
  means?: string | undefined;
  /** What else is to be known of it, beneath the number. */
  note?: string | undefined;
  /** The number where it is said in more words. */
  children?: ReactNode;
}

/** A number of a whole month: a press says of which month it is, who said so, and when it was written down. */
export function MonthNumber({ result, name, value, means, note, children }: MonthNumberProps) {
  const { t } = useTranslation(['imported', 'return']);
  const say = useSay();
  const zone = useNow().timeZoneId;
  const [open, setOpen] = useState(false);
  return (
    <>
      <NumberButton name={name} value={value} testId="month-lineage" onPress={() => setOpen(true)}>
        {children}
      </NumberButton>
      {note !== undefined && <span className="block text-sm font-normal text-muted">{note}</span>}
      {open && (
        <NumberDialog title={name} onClose={() => setOpen(false)}>
          <SourceFacts
            facts={[
              [t('imported:lineage.value'), [value, note].filter(Boolean).join(', ')],
              [t('imported:lineage.means'), means],
              [t('imported:lineage.month'), say.month(result.month)],
              [t('imported:lineage.source'), t('return:history.source.typed')],
              [t('imported:lineage.written'), say.day(dayIn(result.at, zone).toString())],
            ]}
          />
        </NumberDialog>
      )}
    </>
  );
}
