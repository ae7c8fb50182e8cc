import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { BrandRow } from './brand-row';

/** Each row is judged anew from all facts of its brand: as many as one sees at a glance, and more on demand. */
const SHOWN = 10;

export interface BrandListProps {
  brands: readonly Brand[];
  workingId: string;
}

/** All brands at a glance, for whoever works for several. */
export function BrandList({ brands, workingId }: BrandListProps) {
  const { t } = useTranslation(['dashboard', 'today']);
  const [most, setMost] = useState(SHOWN);
  const left = Math.max(0, brands.length - most);
  return (
    <Section title={t('dashboard:today.brands')}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        {brands.slice(0, most).map((brand) => (
          <BrandRow key={brand.id} brand={brand} working={brand.id === workingId} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          className="justify-self-start"
          data-testid="more-brands"
          onClick={() => setMost(most + SHOWN)}
        >
          {t('today:brands.more', { count: left })}
        </Button>
      )}
    </Section>
  );
}
