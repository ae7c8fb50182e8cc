import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useBrands, useWorkingBrand } from '@/lib/live/use-brands';
import { useNow } from '@/lib/live/use-now';
import { PauseNote } from '../../../coach/pause-note';
import { PlaybookTexts } from '../../../coach/playbook-texts';
import { StageSummary } from '../../../coach/stage-summary';
import { usePause } from '@/lib/live/use-pause';
import { useSettings } from '@/lib/live/use-settings';
import { Card } from '../../../ui/card';
import { NoBrand } from '../no-brand';
import { Page } from '../page';
import { BrandList } from './brand-list';
import { DueList } from './due-list';
import { DoNext } from './do-next';
import { OpenMusts } from './open-musts';

/** What counts now: the brand's place on the route, what to do next, and the other brands at a glance. */
export function TodayPage() {
  const { t, i18n } = useTranslation('dashboard');
  const brand = useWorkingBrand();
  const brands = useBrands();
  const now = useNow();
  const pause = usePause();
  const call = useSettings()?.call;
  if (brand === undefined || brands === undefined) return null;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full' });
  return (
    <Page title={t('today.title')} description={day.format(now.epochMilliseconds)}>
      {pause !== undefined && <PauseNote until={pause} />}
      {brand ? <BrandToday key={brand.id} brand={brand} /> : <NoBrand />}
      {brand && <DueList workingId={brand.id} brands={brands} />}
      {/* In a call there is nothing to see of the others, and nobody may be worked for but the client. */}
      {brands.length > 1 && brand && !call && <BrandList brands={brands} workingId={brand.id} />}
    </Page>
  );
}

function BrandToday({ brand }: { brand: Brand }) {
  return (
    <PlaybookTexts brandId={brand.id}>
      <Card data-stage={brand.stage} className="grid gap-4 p-5">
        <h2 dir="auto" className="text-xl" data-testid="today-brand">
          {brand.name}
        </h2>
        <StageSummary
          brand={brand}
          named
          onOpenStages={() => {
            location.hash = '/stages';
          }}
        />
      </Card>
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <DoNext brand={brand} />
        <OpenMusts brand={brand} />
      </div>
    </PlaybookTexts>
  );
}
