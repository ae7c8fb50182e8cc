import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseBrand } from '@/lib/actions/choose-brand';
import type { DueItem, DueWork } from '@/lib/live/use-due-work';
import { DueRow } from '../../../coach/due-row';
import { PlaybookTexts } from '../../../coach/playbook-texts';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { useStageName } from '../stage-name';

/** More than this at once is a list to scroll through, and not a day's work. */
const SHOWN = 4;

export interface BrandDueProps {
  work: DueWork;
  working: boolean;
}

/** One brand's due work. Starting anything makes its brand the one that is worked for. */
export function BrandDue({ work: { brand, items, onBreak }, working }: BrandDueProps) {
  const { t } = useTranslation('today');
  const stageName = useStageName();
  const [all, setAll] = useState(false);
  const start = async (item: DueItem) => {
    if (!working) await chooseBrand(brand.id, 'plan');
    location.hash = item.kind === 'post' ? '/plan' : `/stages/${item.task.id}`;
  };
  const more = items.length - SHOWN;
  // A button that saves a single row is longer than the row.
  const shown = all || more < 2 ? items : items.slice(0, SHOWN);
  return (
    <Card flush data-testid="brand-due" data-stage={brand.stage}>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2.5">
        <h3 dir="auto" className="min-w-0 truncate text-base" title={brand.name}>
          {brand.name}
        </h3>
        <Chip stage={brand.stage}>{stageName(brand.stage)}</Chip>
      </div>
      {onBreak ? (
        <p className="px-4 py-3 text-muted">{t('due.onBreak')}</p>
      ) : (
        <PlaybookTexts brandId={brand.id}>
          <ul className="divide-y divide-line">
            {shown.map((item) => (
              <DueRow
                key={item.kind === 'post' ? item.slot.id : item.task.id}
                item={item}
                brand={brand}
                onStart={() => void start(item)}
              />
            ))}
          </ul>
          {shown.length < items.length && (
            <div className="border-t border-line px-2 py-1.5">
              <Button
                size="small"
                variant="quiet"
                data-testid="due-all"
                aria-label={t('due.moreFor', { count: more, brand: brand.name })}
                onClick={() => setAll(true)}
              >
                {t('due.more', { count: more })}
              </Button>
            </div>
          )}
        </PlaybookTexts>
      )}
    </Card>
  );
}
