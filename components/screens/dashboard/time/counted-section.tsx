import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { CorrectDialog } from './correct-dialog';
import { CountedTable } from './counted-table';

type Row = TimePeriod['counted'][number];

const STEP = 12;

export interface CountedSectionProps {
  brand: Brand;
  all: boolean;
  rows: readonly Row[];
}

/** What was counted on pages, line by line, with the way to correct it. */
export function CountedSection({ brand, all, rows }: CountedSectionProps) {
  const { t } = useTranslation('time');
  const [limit, setLimit] = useState(STEP);
  const [corrected, setCorrected] = useState<Row>();
  return (
    <Section title={t('counted.title')} description={t('counted.text')}>
      {rows.length === 0 ? (
        <Empty title={t('counted.none')} text={t('counted.noneText')} />
      ) : (
        <CountedTable rows={rows.slice(0, limit)} named={all} onCorrect={setCorrected} />
      )}
      {rows.length > limit && (
        <Button className="justify-self-start" onClick={() => setLimit(limit + 4 * STEP)}>
          {t('entries.more')}
        </Button>
      )}
      {corrected && (
        <CorrectDialog row={corrected} brandId={brand.id} onClose={() => setCorrected(undefined)} />
      )}
    </Section>
  );
}
