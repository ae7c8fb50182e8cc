import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Numbers } from '@/lib/live/use-numbers';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { Section } from '../../../../ui/section';
import { useKeptFocus } from '../../../../ui/use-kept-focus';
import { TableForm } from './table-form';

/** All of a brand's numbers of one day and its week, in one table. */
export function TableSection({ brandId, numbers }: { brandId: string; numbers: Numbers }) {
  const { t } = useTranslation('return');
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const { box, leave } = useKeptFocus<HTMLDivElement>(open, '[data-testid="table-open"]');
  const close = (isSaved: boolean) => {
    leave();
    setSaved(isSaved);
    setOpen(false);
  };
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Section title={t('table.title')} description={t('table.text')}>
        {saved && !open && (
          <Notice tone="success" live>
            {t('table.saved')}
          </Notice>
        )}
        {open ? (
          <TableForm
            brandId={brandId}
            numbers={numbers}
            onSaved={() => close(true)}
            onClose={() => close(false)}
          />
        ) : (
          <Button
            className="justify-self-start"
            data-testid="table-open"
            onClick={() => setOpen(true)}
          >
            {t('table.open')}
          </Button>
        )}
      </Section>
    </div>
  );
}
