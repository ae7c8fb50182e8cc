import { type ReactNode, useState } from 'react';
import type { Brand } from '@/lib/domain/brand';
import { weekOfDay } from '@/lib/domain/calendar';
import { hasWeekly, recordedWeeks } from '@/lib/domain/recorded-weeks';
import { useImportedSeries } from '@/lib/live/use-imported-series';
import { useNow } from '@/lib/live/use-now';
import { type Numbers, useNumbers } from '@/lib/live/use-numbers';
import { BenchmarksSection } from './benchmarks/benchmarks-section';
import { ExperimentsSection } from './experiments/experiments-section';
import { ChartsSection } from './charts/charts-section';
import { HistorySection } from './history-section';
import { ImportedSection } from './imported/imported-section';
import { ImportSection } from './imports/import-section';
import { MonthsSection } from './months-section';
import { NumbersReminder } from './numbers-reminder';
import { PageIndex, partElement, type PartId } from './page-index';
import { ReturnSection } from './return/return-section';
import { TableSection } from './table/table-section';
import { WeekSection } from './week-section';

/** One brand's numbers, once they are read. */
export function BrandNumbers({ brand }: { brand: Brand }) {
  const numbers = useNumbers(brand.id);
  return numbers ? <KnownNumbers brand={brand} numbers={numbers} /> : null;
}

/** The week that is written follows the calendar until another one is to be corrected. */
function KnownNumbers({ brand, numbers }: { brand: Brand; numbers: Numbers }) {
  const today = useNow().toPlainDate().toString();
  const [chosen, setChosen] = useState<string>();
  const day = chosen ?? today;
  const files = useImportedSeries(brand.id);
  const weeks = recordedWeeks(numbers.snapshots);
  const recorded = weeks.find((one) => one.week === weekOfDay(day) && hasWeekly(one));
  // A form that is open stays so until it is saved, whatever arrives meanwhile.
  const [form, setForm] = useState({ open: recorded === undefined, called: 0 });
  const call = () => setForm(({ called }) => ({ open: true, called: called + 1 }));
  return (
    <div className="flex flex-col gap-8">
      <PageIndex />
      <Part id="week">
        <WeekSection
          brandId={brand.id}
          numbers={numbers}
          recorded={recorded}
          day={day}
          today={today}
          called={form.called}
          open={form.open}
          onDay={setChosen}
          onCall={call}
          onEnd={() => setForm({ open: false, called: 0 })}
        />
        <TableSection brandId={brand.id} numbers={numbers} />
        <HistorySection
          accounts={numbers.accounts}
          weeks={weeks}
          onCorrect={(recordedDay) => {
            setChosen(recordedDay);
            call();
          }}
        />
      </Part>
      <Part id="charts">
        <ChartsSection {...{ brand, numbers, weeks, files }} />
      </Part>
      <Part id="files">
        <ImportSection brand={brand} />
        <ImportedSection brandId={brand.id} accounts={numbers.accounts} files={files} />
      </Part>
      <Part id="experiments">
        <ExperimentsSection brand={brand} />
      </Part>
      <Part id="return">
        <ReturnSection {...{ brand, numbers, weeks }} onWrite={call} />
        <MonthsSection brand={brand} />
      </Part>
      <Part id="rates">
        <BenchmarksSection {...{ numbers, files }} />
        <NumbersReminder brand={brand} numbers={numbers} />
      </Part>
    </div>
  );
}

const Part = ({ id, children }: { id: PartId; children: ReactNode }) => (
  <div id={partElement(id)} className="grid grid-cols-1 gap-8">
    {children}
  </div>
);
