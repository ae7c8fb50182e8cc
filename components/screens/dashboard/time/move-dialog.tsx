import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveTime } from '@/lib/actions/move-time';
import { useBrands } from '@/lib/live/use-brands';
import { BrandField } from './brand-field';
import type { EntryChangeProps } from './split-dialog';
import { TimeDialog } from './time-dialog';

/** Gives an entry to another brand. */
export function MoveDialog({ entry, onClose }: EntryChangeProps) {
  const { t } = useTranslation('time');
  const other =
    useBrands()?.find(({ id, archivedAt }) => id !== entry.brandId && archivedAt === undefined)
      ?.id ?? '';
  const [chosen, setChosen] = useState<string>();
  const brandId = chosen ?? other;
  return (
    <TimeDialog
      title={t('entries.moveTitle')}
      action={t('entries.doMove')}
      save={() => moveTime(entry.id, brandId)}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="text-sm text-muted">{t('entries.moveText')}</p>
          <BrandField
            label={t('entries.brand')}
            value={brandId}
            without={entry.brandId}
            onChange={setChosen}
          />
        </>
      )}
    </TimeDialog>
  );
}
