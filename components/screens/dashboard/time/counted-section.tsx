import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { type ShownCounted, useCounted } from '@/lib/live/use-counted';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { CorrectDialog } from './correct-dialog';
import { CountedTable } from './counted-table';
import { useLimit } from './use-limit';

type Row = ShownCounted['rows'][number];

const STEP = 12;

export interface CountedSectionProps {
  brand: Brand;
  all: boolean;
  period: TimePeriod['period'];
}

/** What was counted on pages, line by line, with the way to correct it. */
export function CountedSection({ brand, all, period }: CountedSectionProps) {
  const { t } = useTranslation('time');
  const [limit, showMore] = useLimit(STEP, period);
  const counted = useCounted(all ? undefined : brand.id, period, limit);
  const [corrected, setCorrected] = useState<Row>();
  if (!counted) return null;
  const { rows, more } = counted;
  return (
    <Section title={t('counted.title')} description={t('counted.text')}>
      {rows.length === 0 ? (
        <Empty title={t('counted.none')} text={t('counted.noneText')} />
      ) : (
        <CountedTable rows={rows} named={all} onCorrect={setCorrected} />
      )}
      {more && (
        <Button className="justify-self-start" onClick={showMore}>
          {t('entries.more')}
        </Button>
      )}
      {corrected && (
        <CorrectDialog row={corrected} brandId={brand.id} onClose={() => setCorrected(undefined)} />
      )}
    </Section>
  );
}
