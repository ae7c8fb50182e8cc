import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/lib/domain/language';
import { type MonthReport, useMonthReport } from '@/lib/live/use-month-report';
import { Dialog } from '../../../ui/dialog';
import { ClientLanguage } from '../client-text/client-language';
import { ClientText } from '../client-text/client-text';
import { useReportText } from './use-report-text';
import { useSay } from './use-say';

export interface MonthReportDialogProps {
  brandId: string;
  month: string;
  onClose: () => void;
}

/** One page for the client about a month: what was done, what it brought, and what cannot be said. */
export function MonthReportDialog({ brandId, month, onClose }: MonthReportDialogProps) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  const report = useMonthReport(brandId, month);
  if (!report) return null;
  return (
    <Dialog open onClose={onClose} title={t('months.reportOf', { month: say.month(month) })}>
      <Text report={report} />
    </Dialog>
  );
}

function Text({ report }: { report: MonthReport }) {
  const { t, i18n } = useTranslation('numbers');
  const [language, setLanguage] = useState(i18n.language as Language);
  const [drafts, setDrafts] = useState<Partial<Record<Language, string>>>({});
  const text = useReportText(report, language);
  return (
    <div className="grid gap-4" data-testid="month-report">
      <ClientLanguage language={language} onLanguage={setLanguage} />
      {text !== undefined && (
        <ClientText
          key={language}
          label={t('months.reportText')}
          written={text}
          draft={drafts[language]}
          language={language}
          onDraft={(draft) => setDrafts({ ...drafts, [language]: draft })}
        />
      )}
    </div>
  );
}
