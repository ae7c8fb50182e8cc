import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { Charts } from '@/lib/live/use-charts';
import { ReturnChart } from '../../../../charts/return-chart';
import { ReturnDialog } from './return-dialog';

export interface BrandReturnProps extends Pick<Charts, 'months' | 'currency'> {
  brand: Brand;
}

/** Cost and return of months; a press says what the figures of each are made of. */
export function BrandReturn({ brand, months, currency }: BrandReturnProps) {
  const { t } = useTranslation('charts');
  const [open, setOpen] = useState(false);
  const judges = brand.stage === 3;
  return (
    <>
      <ReturnChart {...{ months, currency, judges }} onLineage={() => setOpen(true)} />
      {open && (
        <ReturnDialog
          brandId={brand.id}
          title={t(judges ? 'return.title' : 'return.titleBreakEven')}
          {...{ months, judges }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
