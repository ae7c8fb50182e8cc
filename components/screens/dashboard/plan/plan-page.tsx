import { useTranslation } from 'react-i18next';
import { useBrandFacts } from '@/lib/live/use-brand-facts';
import { useWorkingBrand } from '@/lib/live/use-brands';
import { NoBrand } from '../no-brand';
import { Page } from '../page';
import { BrandPlan } from './brand-plan';

/** What goes out when: the brand's weeks, its posts' numbers, its breaks and a reminder for the calendar. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const brand = useWorkingBrand();
  const facts = useBrandFacts(brand?.id);
  if (brand === null) {
    return (
      <Page title={t('title')}>
        <NoBrand />
      </Page>
    );
  }
  // Right after a change of the brand the facts may still be the other one's.
  if (!brand || facts?.brand.id !== brand.id) return null;
  return (
    <Page title={t('title')} description={t('of', { brand: brand.name })}>
      <BrandPlan key={brand.id} facts={facts} />
    </Page>
  );
}
