import { useTranslation } from 'react-i18next';
import { chooseBrand } from '@/lib/actions/choose-brand';
import type { Brand } from '@/lib/domain/brand';
import { useAssessment } from '@/lib/live/use-assessment';
import { BrandMark } from '../../../coach/brand-mark';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Meter } from '../../../ui/meter';
import { useStageName } from '../stage-name';

export function BrandRow({ brand, working }: { brand: Brand; working: boolean }) {
  const { t } = useTranslation('dashboard');
  const stageName = useStageName();
  const progress = useAssessment(brand.id);
  const said = progress && t('today.met', { met: progress.met, count: progress.of });
  return (
    <li
      data-testid="brand-row"
      className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 lg:grid lg:grid-cols-[minmax(0,1fr)_7.5rem_10.5rem_11rem] lg:gap-x-4"
    >
      <p className="flex min-w-0 flex-1 basis-full items-center gap-2.5 font-medium">
        <BrandMark brand={brand} />
        <span dir="auto" className="min-w-0 truncate" title={brand.name}>
          {brand.name}
        </span>
      </p>
      <span>
        <Chip stage={brand.stage}>{stageName(brand.stage)}</Chip>
      </span>
      <div className="grid min-w-32 flex-1 gap-1">
        {progress && said && (
          <>
            <Meter value={progress.met} of={progress.of} stage={brand.stage} label={said} />
            <span aria-hidden className="text-sm text-muted">
              {said}
            </span>
          </>
        )}
      </div>
      <div className="justify-self-end">
        {working ? (
          <span className="text-sm text-muted">{t('today.working')}</span>
        ) : (
          <Button
            size="small"
            aria-label={t('today.workFor', { brand: brand.name })}
            onClick={() => void chooseBrand(brand.id)}
          >
            {t('today.work')}
          </Button>
        )}
      </div>
    </li>
  );
}
