import { useTranslation } from 'react-i18next';
import { useWorkingBrand } from '@/lib/live/use-brands';
import { NoBrand } from '../no-brand';
import { Page } from '../page';
import { BrandNumbers } from './brand-numbers';

/** What is counted of the brand that is worked for, week by week and month by month. */
export function NumbersPage() {
  const { t } = useTranslation('numbers');
  const brand = useWorkingBrand();
  if (brand === undefined) return null;
  return (
    <Page title={t('title')} {...(brand && { description: t('of', { brand: brand.name }) })}>
      {brand ? <BrandNumbers key={brand.id} brand={brand} /> : <NoBrand />}
    </Page>
  );
}
