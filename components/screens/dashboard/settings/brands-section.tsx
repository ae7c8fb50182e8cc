import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '@/lib/domain/settings';
import { useBrands } from '@/lib/live/use-brands';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { AddBrandDialog } from './add-brand-dialog';
import { BrandCard } from './brand-card';

export function BrandsSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('dashboard');
  const brands = useBrands();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button data-testid="add-brand" onClick={() => setAdding(true)}>
      {t('settings.brands.add')}
    </Button>
  );
  return (
    <Section
      title={t('settings.brands.title')}
      description={t('settings.brands.text')}
      actions={brands && brands.length > 0 && add}
    >
      {brands?.length === 0 && (
        <Empty
          title={t('settings.brands.empty.title')}
          text={t('settings.brands.empty.text')}
          action={add}
        />
      )}
      {brands?.map((brand) => (
        <BrandCard key={brand.id} brand={brand} working={brand.id === settings.workingBrandId} />
      ))}
      {adding && <AddBrandDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}
