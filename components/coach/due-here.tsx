import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { type DueItem, useDueWork } from '@/lib/live/use-due-work';
import { Card } from '../ui/card';
import { BlockLabel } from './block-label';
import { DueRow } from './due-row';
import { openPage } from './open-page';

/** The rest is a press away, on the dashboard: beside a page there is little room. */
const MOST = 5;

const placeOf = (item: DueItem): string =>
  item.kind === 'post' ? 'plan' : `stages/${item.task.id}`;

/** What this brand has to do this week, whatever the page at hand. */
export function DueHere({ brand }: { brand: Brand }) {
  const { t } = useTranslation('today');
  const id = useId();
  const work = useDueWork([brand.id])?.[0];
  if (!work) return null;
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-2" data-testid="due-here">
      <BlockLabel id={id}>{t('due.title')}</BlockLabel>
      {work.onBreak ? (
        <p className="text-muted">{t('due.onBreak')}</p>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {work.items.slice(0, MOST).map((item) => (
              <DueRow
                key={item.kind === 'post' ? item.slot.id : item.task.id}
                item={item}
                brand={brand}
                onStart={() => void openPage(`dashboard.html#/${placeOf(item)}`)}
              />
            ))}
          </ul>
        </Card>
      )}
    </section>
  );
}
