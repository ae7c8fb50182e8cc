import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { collectTimesheet } from '@/lib/actions/collect-timesheet';
import { exportTimesheet } from '@/lib/actions/export-timesheet';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { saveFile } from '../../../ui/save-file';
import { Section } from '../../../ui/section';
import { PrintSheet, type PrintSheetProps } from './print-sheet';
import { useSaySheet } from './use-say-sheet';

export interface SheetSectionProps {
  /** Missing where all brands are shown. */
  brand: Brand | undefined;
  shown: TimePeriod;
}

/** The timesheet to take along: as a file, or on paper. Its lines are read when they are asked for. */
export function SheetSection({ brand, shown }: SheetSectionProps) {
  const { t } = useTranslation('time');
  const saySheet = useSaySheet();
  const [printed, setPrinted] = useState<Pick<PrintSheetProps, 'rows' | 'lines'>>();
  const [saved, setSaved] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const over = () => setPrinted(undefined);
    window.addEventListener('afterprint', over);
    return () => window.removeEventListener('afterprint', over);
  }, []);
  const { period, hasMinutes } = shown;
  const isReady = saySheet !== undefined && hasMinutes;
  const save = async () => {
    if (!saySheet) return;
    const { from, to } = period;
    const rows = await collectTimesheet(brand?.id, period);
    const outcome = rows.ok
      ? await exportTimesheet({ brandId: brand?.id, from, to, lines: saySheet(rows.value) })
      : rows;
    setProblem(outcome.ok ? undefined : outcome.problem);
    setSaved(undefined);
    if (!outcome.ok) return;
    saveFile(outcome.value.fileName, outcome.value.text, 'text/csv;charset=utf-8');
    setSaved(outcome.value.fileName);
  };
  const print = async () => {
    if (!saySheet) return;
    const rows = await collectTimesheet(brand?.id, period);
    setProblem(rows.ok ? undefined : rows.problem);
    if (!rows.ok) return;
    // The sheet has to stand on the page before the browser looks at it.
    flushSync(() => setPrinted({ rows: rows.value, lines: saySheet(rows.value) }));
    window.print();
  };
  return (
    <>
      <div className="print:hidden">
        <Section
          title={t('sheet.title')}
          description={`${t('sheet.text')}${brand ? '' : ` ${t('sheet.textAll')}`}`}
          actions={
            <>
              <Button data-testid="sheet-csv" disabled={!isReady} onClick={() => void save()}>
                {t('sheet.csv')}
              </Button>
              <Button data-testid="sheet-print" disabled={!isReady} onClick={() => void print()}>
                {t('sheet.print')}
              </Button>
            </>
          }
        >
          {saved !== undefined && (
            <Notice tone="success" live>
              {t('sheet.saved', { file: saved })}
            </Notice>
          )}
          {problem && <ProblemText problem={problem} />}
        </Section>
      </div>
      {printed && <PrintSheet brand={brand} period={period} {...printed} />}
    </>
  );
}
