import { useState } from 'react';
import type { Brand } from '@/lib/domain/brand';
import { useNow } from '@/lib/live/use-now';
import { type TimePeriod, useTimePeriod } from '@/lib/live/use-time-period';
import { CountedSection } from './counted-section';
import { EntriesSection } from './entries-section';
import { NobodySection } from './nobody-section';
import { RetainerSection } from './retainer-section';
import { SheetSection } from './sheet-section';
import { TimerSection } from './timer-section';
import { WorkedSection } from './worked-section';

export interface TimeViewProps {
  /** The brand that is worked for. */
  brand: Brand;
  /** Whether all brands are shown, not only this one. */
  all: boolean;
}

/** One week or month of one brand or of all, with everything that can be done about it. */
export function TimeView({ brand, all }: TimeViewProps) {
  const today = useNow().toPlainDate().toString();
  const [kind, setKind] = useState<TimePeriod['period']['kind']>('week');
  const [chosen, setChosen] = useState<string>();
  const shown = useTimePeriod(all ? undefined : brand.id, kind, chosen ?? today);
  return (
    <>
      <div className="grid grid-cols-1 gap-10 print:hidden">
        <TimerSection brand={brand} />
        {!all && <RetainerSection brand={brand} />}
        {shown && (
          <>
            <WorkedSection
              shown={shown}
              all={all}
              today={today}
              onKind={setKind}
              onDay={setChosen}
            />
            {all && <NobodySection sums={shown.sums} />}
            <EntriesSection brand={brand} all={all} period={shown.period} today={today} />
            <CountedSection brand={brand} all={all} period={shown.period} />
          </>
        )}
      </div>
      {shown && <SheetSection brand={all ? undefined : brand} shown={shown} />}
    </>
  );
}
