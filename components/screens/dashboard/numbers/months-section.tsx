import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { addMonths, monthOf } from '@/lib/domain/calendar';
import { useMonths } from '@/lib/live/use-months';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { MonthForm } from './month-form';
import { MonthList } from './month-list';
import { MonthReportDialog } from './month-report-dialog';
import { monthsUpTo } from './months-up-to';
import { useSay } from './use-say';

/** What whole months brought and cost. In stage 1 there is nothing to judge, and that is said instead. */
export function MonthsSection({ brand }: { brand: Brand }) {
  const { t } = useTranslation('numbers');
  if (brand.stage === 1) {
    return (
      <Section title={t('months.title')}>
        <p className="max-w-prose text-muted" data-testid="months-not-yet">
          {t('months.notYet')}
        </p>
      </Section>
    );
  }
  return <RecordedMonths brandId={brand.id} />;
}

function RecordedMonths({ brandId }: { brandId: string }) {
  const { t } = useTranslation('numbers');
  const say = useSay();
  const known = useMonths(brandId);
  const last = addMonths(monthOf(useNow().toPlainDate()), -1);
  const [editing, setEditing] = useState<string>();
  const [edited, setEdited] = useState<string>();
  const [reported, setReported] = useState<string>();
  // When the form is gone, the keyboard goes on at the month that it was about, or at the section.
  const { box, leave } = useKeptFocus<HTMLDivElement>(
    editing,
    `[data-month="${edited}"] [data-testid="month-edit"]`,
  );
  const open = (month: string) => {
    setEdited(month);
    setEditing(month);
  };
  const close = () => {
    leave();
    setEditing(undefined);
  };
  if (!known) return null;
  const { months } = known;
  const recorded = new Set(months.map(({ result }) => result.month));
  const missing = monthsUpTo(last).find((month) => !recorded.has(month));
  const record = missing !== undefined && (
    <Button data-testid="month-record" onClick={() => open(missing)}>
      {t('months.record', { month: say.month(missing) })}
    </Button>
  );
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Section
        title={t('months.title')}
        description={t('months.text')}
        {...(months.length > 0 && { actions: record })}
      >
        {editing !== undefined && (
          <MonthForm brandId={brandId} known={known} first={editing} last={last} onClose={close} />
        )}
        {months.length > 0 && (
          <MonthList
            months={months}
            written={known.written}
            target={known.target}
            onEdit={open}
            onReport={setReported}
          />
        )}
        {reported !== undefined && (
          <MonthReportDialog
            brandId={brandId}
            month={reported}
            onClose={() => setReported(undefined)}
          />
        )}
        {months.length === 0 && editing === undefined && (
          <Empty title={t('months.empty.title')} text={t('months.empty.text')} action={record} />
        )}
      </Section>
    </div>
  );
}
