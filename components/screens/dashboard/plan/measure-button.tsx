import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/lib/domain/slot';
import { Button } from '../../../ui/button';
import { MeasureDialog } from './measure-dialog';

/** Opens the two fields for a post's numbers. */
export function MeasureButton({ slot, name }: { slot: Slot; name: string }) {
  const { t } = useTranslation('plan');
  const [open, setOpen] = useState(false);
  const verb = slot.numbers ? 'change' : 'write';
  return (
    <>
      <Button
        size="small"
        data-testid="post-measure"
        aria-label={t(`numbers.${verb}Of`, { post: name })}
        onClick={() => setOpen(true)}
      >
        {t(`numbers.${verb}`)}
      </Button>
      {open && <MeasureDialog slot={slot} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}
