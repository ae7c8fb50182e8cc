import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBrands, useWorkingBrand } from '@/lib/live/use-brands';
import { Segmented } from '../../../ui/segmented';
import { NoBrand } from '../no-brand';
import { Page } from '../page';
import { TimeView } from './time-view';

const SCOPES = ['brand', 'all'] as const;

/** Where the hours went: for the brand that is worked for, or for all of them side by side. */
export function TimePage() {
  const { t } = useTranslation('time');
  const brand = useWorkingBrand();
  const several = (useBrands()?.length ?? 0) > 1;
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('brand');
  if (brand === undefined) return null;
  if (!brand) {
    return (
      <Page title={t('title')}>
        <NoBrand />
      </Page>
    );
  }
  const all = scope === 'all' && several;
  return (
    <Page title={t('title')} description={all ? t('ofAll') : t('of', { brand: brand.name })}>
      {several && (
        <div className="-mt-4 print:hidden">
          <Segmented
            label={t('scope.label')}
            value={scope}
            onChange={setScope}
            testId="time-scope"
            options={SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
          />
        </div>
      )}
      <TimeView key={all ? '' : brand.id} brand={brand} all={all} />
    </Page>
  );
}
