import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { TimeEntry } from '@/lib/domain/time-entry';
import { useBrands } from '@/lib/live/use-brands';
import { useTimeEntries } from '@/lib/live/use-time-entries';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { EntryDialog } from './entry-dialog';
import type { EntryChange } from './entry-menu';
import { EntryRow } from './entry-row';
import { MoveDialog } from './move-dialog';
import { SplitDialog } from './split-dialog';
import { useLimit } from './use-limit';

const STEP = 20;

export interface EntriesSectionProps {
  brand: Brand;
  all: boolean;
  period: TimePeriod['period'];
  today: string;
}

/** What was written down in the period, with everything that can be done to it. */
export function EntriesSection({ brand, all, period, today }: EntriesSectionProps) {
  const { t } = useTranslation('time');
  const several = (useBrands()?.length ?? 0) > 1;
  const [limit, showMore] = useLimit(STEP, period);
  const shown = useTimeEntries(all ? undefined : brand.id, period, limit);
  const [adds, setAdds] = useState(false);
  const [changed, setChanged] = useState<{ entry: TimeEntry; change: EntryChange }>();
  const close = () => setChanged(undefined);
  if (!shown) return null;
  const { entries, hushed, more } = shown;
  const add = (
    <Button data-testid="time-add" onClick={() => setAdds(true)}>
      {t('entries.add')}
    </Button>
  );
  const form = { brandId: brand.id, chooses: all, today };
  return (
    <Section
      title={t('entries.title')}
      description={t('entries.text')}
      {...(entries.length > 0 && { actions: add })}
    >
      {entries.length === 0 ? (
        <Empty title={t('entries.none')} text={t('entries.noneText')} action={add} />
      ) : (
        <ul
          data-testid="time-entries"
          className="divide-y divide-line rounded-lg border border-line bg-raised"
        >
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              named={all}
              movable={several}
              fixed={hushed.has(entry.id)}
              onChange={(change) => setChanged({ entry, change })}
            />
          ))}
        </ul>
      )}
      {more && (
        <Button className="justify-self-start" onClick={showMore}>
          {t('entries.more')}
        </Button>
      )}
      {adds && (
        <EntryDialog
          {...form}
          day={period.to < today ? period.to : today}
          onClose={() => setAdds(false)}
        />
      )}
      {changed?.change === 'edit' && (
        <EntryDialog {...form} entry={changed.entry} day={changed.entry.day} onClose={close} />
      )}
      {changed?.change === 'split' && <SplitDialog entry={changed.entry} onClose={close} />}
      {changed?.change === 'move' && <MoveDialog entry={changed.entry} onClose={close} />}
    </Section>
  );
}
