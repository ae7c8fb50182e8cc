import { useTranslation } from 'react-i18next';
import type { Stage } from '@/lib/domain/stage';

/** What this stage gives and what it does not, said where a wrong expectation is formed. */
export function ExpectationNote({ stage }: { stage: Stage }) {
  const { t } = useTranslation(['coach', 'stages']);
  return (
    <aside
      aria-label={t('coach:expectation.label')}
      data-testid="expectation"
      data-stage={stage}
      className="rounded-e-md border-s-3 border-stage bg-stage-tint px-3 py-2 text-sm text-stage-ink"
    >
      {t(`stages:${stage}.expect`)}
    </aside>
  );
}
