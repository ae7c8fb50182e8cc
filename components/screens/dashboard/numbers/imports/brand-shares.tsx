import { useTranslation } from 'react-i18next';
import type { ImportPlace } from '@/lib/importing/propose-target';

export interface BrandSharesProps {
  /** The brand of each table. */
  brandIds: readonly string[];
  places: readonly ImportPlace[];
}

/** How many tables are for which brand, the most first. Who works for one brand alone is told nothing. */
export function BrandShares({ brandIds, places }: BrandSharesProps) {
  const { t } = useTranslation('imports');
  if (places.length < 2) return null;
  const shares = places
    .map(({ brand }) => ({ brand, count: brandIds.filter((id) => id === brand.id).length }))
    .filter(({ count }) => count > 0)
    .toSorted(
      (one, other) => other.count - one.count || one.brand.name.localeCompare(other.brand.name),
    );
  return (
    <ul className="flex flex-wrap gap-x-3" data-testid="brand-shares">
      {shares.map(({ brand, count }) => (
        <li key={brand.id} dir="auto" className="tabular-nums">
          {t('share', { brand: brand.name, count })}
        </li>
      ))}
    </ul>
  );
}
