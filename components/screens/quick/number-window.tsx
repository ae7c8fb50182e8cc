import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeAskedNumber } from '@/lib/actions/take-asked-number';
import type { AskedNumber } from '@/lib/domain/asked-number';
import type { Brand } from '@/lib/domain/brand';
import { useBrands } from '@/lib/live/use-brands';
import { CloseButton, QuickPage } from './quick-page';
import { NumberForm } from './number-form';

/** It can be taken once, and a component may begin twice. */
const taken = new Map<string, Promise<AskedNumber | null>>();
function take(id: string): Promise<AskedNumber | null> {
  const number = taken.get(id) ?? takeAskedNumber(id);
  taken.set(id, number);
  return number;
}

/** Asks what the selected number is, or says why it cannot be recorded. */
export function NumberWindow({ id, brand: working }: { id: string; brand: Brand }) {
  const { t } = useTranslation('toolbar');
  const [asked, setAsked] = useState<AskedNumber | null>();
  const brands = useBrands();
  useEffect(() => {
    void take(id).then(setAsked);
  }, [id]);
  if (asked === undefined || brands === undefined) return null;
  // The brand that was named in the menu, also where another one was chosen since.
  const brand = brands.find((one) => one.id === asked?.brandId) ?? working;
  const title = t('number.title', { brand: brand.name });
  const number = asked?.number;
  if (asked && number) {
    return <NumberForm key={id} brand={brand} asked={asked} number={number} />;
  }
  return (
    <QuickPage title={asked ? t('number.none') : title}>
      <p data-testid="number-none">{asked ? t('number.noneText') : t('quick.gone')}</p>
      <CloseButton primary label={t('quick.close')} />
    </QuickPage>
  );
}
