import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { colourOf } from '@/lib/domain/brand-mark';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import { useCharts } from '@/lib/live/use-charts';
import type { FromFiles } from '@/lib/live/use-imported-series';
import type { Numbers } from '@/lib/live/use-numbers';
import { Section } from '../../../../ui/section';
import { AccountCharts } from './account-charts';
import { AudienceCharts } from './audience-charts';
import { BrandCadence } from './brand-cadence';
import { BrandFunnel } from './brand-funnel';
import { BrandMix } from './brand-mix';
import { BrandReturn } from './brand-return';
import { MetricCharts } from './metric-charts';
import { NotesCard } from './notes-card';
import type { Period } from './period';
import { PostCharts } from './post-charts';

export interface ChartsSectionProps {
  brand: Brand;
  numbers: Numbers;
  /** The weeks of which something is recorded. */
  weeks: readonly RecordedWeek[];
  /** Missing until it is read. */
  files: FromFiles | undefined;
}

/** A brand's numbers as charts. In stage 1 they show a start and judge nothing, so there is no chart of results. */
export function ChartsSection({ brand, numbers, weeks, files }: ChartsSectionProps) {
  const { t } = useTranslation('charts');
  const charts = useCharts(brand.id, numbers, files);
  const [period, setPeriod] = useState<Period>('half');
  if (!charts || !files) return null;
  const { notes, cadence, published, mix, funnel, months, currency } = charts;
  const isEarly = brand.stage === 1;
  return (
    <Section title={t('title')} description={t(isEarly ? 'early' : 'text')}>
      <div
        data-brand-colour={colourOf(brand)}
        data-testid="charts"
        className="grid grid-cols-1 gap-4"
      >
        <AccountCharts
          {...{ charts, isEarly, period }}
          imports={files.imports}
          onPeriod={setPeriod}
        />
        <MetricCharts
          {...{ charts, isEarly, period }}
          accounts={numbers.accounts}
          imports={files.imports}
        />
        <AudienceCharts brandId={brand.id} accounts={numbers.accounts} files={files} />
        {!isEarly && (
          <PostCharts
            posts={charts.posts}
            notes={notes}
            newestOnly={charts.newestOnly}
            imports={files.imports}
          />
        )}
        <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
          <BrandCadence {...{ cadence, published }} />
          <BrandMix {...{ mix, published }} />
          {!isEarly && (
            <>
              <BrandFunnel funnel={funnel} recorded={weeks} />
              <BrandReturn {...{ brand, months, currency }} />
            </>
          )}
        </div>
        <NotesCard brandId={brand.id} notes={notes} />
      </div>
    </Section>
  );
}
