import { useTranslation } from 'react-i18next';
import type { Stage } from '@/lib/domain/stage';
import { ExpectationNote } from '../../../coach/expectation-note';

/** What a stage gives, how long it takes, and what it never asks for. */
export function StageFacts({ stage }: { stage: Stage }) {
  const { t } = useTranslation(['dashboard', 'stages']);
  const never = t(`stages:${stage}.neverRequired`, { returnObjects: true }) as string[];
  return (
    <>
      <ExpectationNote stage={stage} />
      <dl className="grid gap-x-8 gap-y-3 text-sm sm:grid-cols-2">
        <div className="grid content-start gap-0.5">
          <dt className="font-semibold">{t('stages.typical')}</dt>
          <dd className="text-muted">{t(`stages:${stage}.typical`)}</dd>
        </div>
        <div className="grid content-start gap-0.5">
          <dt className="font-semibold">{t('stages.neverRequired')}</dt>
          {never.map((line) => (
            <dd key={line} className="text-muted">
              {line}
            </dd>
          ))}
        </div>
      </dl>
    </>
  );
}
