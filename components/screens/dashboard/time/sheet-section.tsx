import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { exportTimesheet } from '@/lib/actions/export-timesheet';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { saveFile } from '../../../ui/save-file';
import { Section } from '../../../ui/section';
import { PrintSheet, type PrintSheetProps } from './print-sheet';
import { useSheetLines } from './use-sheet-lines';

export type SheetSectionProps = Omit<PrintSheetProps, 'lines'>;

/** The timesheet to take along: as a file, or on paper. */
export function SheetSection({ brand, shown }: SheetSectionProps) {
  const { t } = useTranslation('time');
  const lines = useSheetLines(shown.rows);
  const [printing, setPrinting] = useState(false);
  const [saved, setSaved] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const over = () => setPrinting(false);
    window.addEventListener('afterprint', over);
    return () => window.removeEventListener('afterprint', over);
  }, []);
  const save = async () => {
    const { from, to } = shown.period;
    const outcome = await exportTimesheet({ brandId: brand?.id, from, to, lines });
    setProblem(outcome.ok ? undefined : outcome.problem);
    setSaved(undefined);
    if (!outcome.ok) return;
    saveFile(outcome.value.fileName, outcome.value.text, 'text/csv;charset=utf-8');
    setSaved(outcome.value.fileName);
  };
  const print = () => {
    // The sheet has to stand on the page before the browser looks at it.
    flushSync(() => setPrinting(true));
    window.print();
  };
  const none = shown.rows.length === 0;
  return (
    <>
      <div className="print:hidden">
        <Section
          title={t('sheet.title')}
          description={`${t('sheet.text')}${brand ? '' : ` ${t('sheet.textAll')}`}`}
          actions={
            <>
              <Button data-testid="sheet-csv" disabled={none} onClick={() => void save()}>
                {t('sheet.csv')}
              </Button>
              <Button data-testid="sheet-print" disabled={none} onClick={print}>
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
      {printing && <PrintSheet brand={brand} shown={shown} lines={lines} />}
    </>
  );
}
