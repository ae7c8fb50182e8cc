import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '@/lib/live/use-ledger';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { RecordLine } from './record-line';

const STEP = 20;

/** The brand's append-only record, newest first. */
export function RecordSection({ brandId }: { brandId: string }) {
  const { t } = useTranslation('dashboard');
  const [limit, setLimit] = useState(STEP);
  // One more than is shown, to know whether there are older lines.
  const lines = useLedger(brandId, limit + 1);
  return (
    <Section title={t('record.title')} description={t('record.text')}>
      {lines?.length === 0 && (
        <Empty title={t('record.empty.title')} text={t('record.empty.text')} />
      )}
      {lines && lines.length > 0 && (
        <ol className="grid" data-testid="record">
          {lines.slice(0, limit).map((entry) => (
            <RecordLine key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {lines && lines.length > limit && (
        <Button className="justify-self-start" onClick={() => setLimit(limit + 5 * STEP)}>
          {t('record.more')}
        </Button>
      )}
    </Section>
  );
}
