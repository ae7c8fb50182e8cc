import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useExperiments } from '@/lib/live/use-experiments';
import { Section } from '../../../../ui/section';
import { ExperimentList } from './experiment-list';

/** Questions that posts can answer, with rules that are written before there are numbers. Not in stage 1. */
export function ExperimentsSection({ brand }: { brand: Brand }) {
  const { t } = useTranslation('experiments');
  if (brand.stage === 1) {
    return (
      <Section title={t('title')}>
        <p className="max-w-prose text-muted" data-testid="experiments-not-yet">
          {t('notYet')}
        </p>
      </Section>
    );
  }
  return <KnownExperiments brandId={brand.id} />;
}

function KnownExperiments({ brandId }: { brandId: string }) {
  const known = useExperiments(brandId);
  return known ? <ExperimentList known={known} /> : null;
}
