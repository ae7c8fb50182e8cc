import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '@/lib/live/use-ledger';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { AddDecision } from './add-decision';
import { RecordLine } from './record-line';

const STEP = 20;

/** The brand's append-only record, newest first. */
export function RecordSection({ brandId }: { brandId: string }) {
  const { t } = useTranslation('record');
  const [limit, setLimit] = useState(STEP);
  // One more than is shown, to know whether there are older lines.
  const lines = useLedger(brandId, limit + 1);
  const byId = new Map(lines?.map((line) => [line.id, line]));
  const corrected = new Set(lines?.map((line) => (line.what === 'correction' ? line.of : '')));
  return (
    <Section title={t('title')} description={t('text')} actions={<AddDecision brandId={brandId} />}>
      {lines?.length === 0 && <Empty title={t('empty.title')} text={t('empty.text')} />}
      {lines && lines.length > 0 && (
        <ol className="grid" data-testid="record">
          {lines.slice(0, limit).map((entry) => (
            <RecordLine
              key={entry.id}
              entry={entry}
              corrects={entry.what === 'correction' ? byId.get(entry.of) : undefined}
              corrected={corrected.has(entry.id)}
            />
          ))}
        </ol>
      )}
      {lines && lines.length > limit && (
        <Button className="justify-self-start" onClick={() => setLimit(limit + 5 * STEP)}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
