import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { Section } from '../../../ui/section';
import { BrandRow } from './brand-row';

export interface BrandListProps {
  brands: readonly Brand[];
  workingId: string;
}

/** All brands at a glance, for whoever works for several. */
export function BrandList({ brands, workingId }: BrandListProps) {
  const { t } = useTranslation('dashboard');
  return (
    <Section title={t('today.brands')}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        {brands.map((brand) => (
          <BrandRow key={brand.id} brand={brand} working={brand.id === workingId} />
        ))}
      </ul>
    </Section>
  );
}
