import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { type Call, isHidden } from '@/lib/domain/mask-brand';
import { findBrands } from '../../../coach/find-brands';
import { Button } from '../../../ui/button';
import { TextInput } from '../../../ui/text-input';
import { BrandCard } from './brand-card';
import { HiddenBrand } from './hidden-brand';

/** With more brands than this their accounts wait behind a button, and one types to find a brand. */
const FEW = 3;
const FIND_FROM = 8;
/** So many at a time: each card listens to its own accounts. */
const STEP = 20;

export interface BrandCardsProps {
  brands: readonly Brand[];
  workingId: string | undefined;
  call: Call | undefined;
  onLeave: () => void;
  onArchived: (brand: Brand) => void;
}

/** The brands that are worked for, as cards; with many of them there is a field to find one. */
export function BrandCards({ brands, workingId, call, onLeave, onArchived }: BrandCardsProps) {
  const { t } = useTranslation('brands');
  const [text, setText] = useState('');
  const [most, setMost] = useState(STEP);
  const { shown, count } = findBrands(brands, text, most);
  const more = count - shown.length;
  return (
    <>
      {brands.length >= FIND_FROM && (
        <>
          <TextInput
            type="search"
            value={text}
            aria-label={t('find')}
            placeholder={t('find')}
            spellCheck={false}
            data-testid="find-brand"
            onChange={(event) => {
              setText(event.target.value);
              setMost(STEP);
            }}
          />
          <p role="status" className="text-sm text-muted">
            {count === 0 ? t('nothing') : t('found', { count })}
          </p>
        </>
      )}
      {shown.map((brand) =>
        isHidden(call, brand.id) ? (
          <HiddenBrand key={brand.id} brand={brand} />
        ) : (
          <BrandCard
            key={brand.id}
            brand={brand}
            working={brand.id === workingId}
            folded={brands.length > FEW}
            inCall={call !== undefined}
            onLeave={onLeave}
            onArchived={() => onArchived(brand)}
          />
        ),
      )}
      {more > 0 && (
        <Button className="justify-self-start" onClick={() => setMost(most + STEP)}>
          {t('more', { count: Math.min(more, STEP) })}
        </Button>
      )}
    </>
  );
}
