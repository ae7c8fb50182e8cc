import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { restoreBrand } from '@/lib/actions/restore-brand';
import type { Brand } from '@/lib/domain/brand';
import { type Call, isHidden } from '@/lib/domain/mask-brand';
import type { Problem } from '@/lib/domain/problem';
import { BrandMark } from '../../../coach/brand-mark';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ProblemText } from '../../../ui/problem-text';
import { RelativeTime } from '../../../ui/relative-time';
import { RemoveBrandDialog } from './remove-brand-dialog';
import { AS_WRITTEN, MarkedText } from '../../../ui/marked-text';

export interface ArchivedBrandsProps {
  brands: readonly Brand[];
  call: Call | undefined;
  /** One of them is about to leave the list. */
  onLeave: () => void;
  onRestored: (brand: Brand) => void;
}

/** The brands that are put aside, and the way back. */
export function ArchivedBrands({ brands, call, onLeave, onRestored }: ArchivedBrandsProps) {
  const { t } = useTranslation('brands');
  const { t: say } = useTranslation('dashboard');
  const [removing, setRemoving] = useState<Brand>();
  const [problem, setProblem] = useState<Problem>();
  const restore = async (brand: Brand) => {
    onLeave();
    const outcome = await restoreBrand(brand.id);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onRestored(brand);
  };
  return (
    <section aria-labelledby="archived-brands" className="mt-3 grid grid-cols-1 gap-2">
      <h3 id="archived-brands" className="text-base">
        {t('archived.title')}
      </h3>
      <p className="max-w-prose text-sm text-muted">{t('archived.text')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {brands.map((brand) => (
            <li
              key={brand.id}
              data-testid="archived-brand"
              className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 px-4 py-2.5"
            >
              <span className="flex min-w-0 flex-1 basis-48 items-center gap-2.5">
                <BrandMark brand={brand} />
                <span className="grid min-w-0">
                  <span dir="auto" className="font-medium">
                    {brand.name}
                  </span>
                  {brand.archivedAt !== undefined && (
                    <span className="text-sm text-muted">
                      <MarkedText
                        text={t('archived.since', AS_WRITTEN)}
                        parts={{ when: <RelativeTime at={brand.archivedAt} /> }}
                      />
                    </span>
                  )}
                </span>
              </span>
              {!isHidden(call, brand.id) && (
                <span className="flex flex-wrap gap-1">
                  <Button
                    size="small"
                    aria-label={t('archived.restoreBrand', { brand: brand.name })}
                    onClick={() => void restore(brand)}
                  >
                    {t('archived.restore')}
                  </Button>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={say('settings.brands.removeBrand', { brand: brand.name })}
                    onClick={() => setRemoving(brand)}
                  >
                    {say('settings.brands.remove')}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {problem && <ProblemText problem={problem} />}
      {removing && (
        <RemoveBrandDialog
          brand={removing}
          onClose={() => setRemoving(undefined)}
          onRemove={onLeave}
        />
      )}
    </section>
  );
}
