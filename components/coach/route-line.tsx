import { useTranslation } from 'react-i18next';
import type { StageProgress } from '@/lib/domain/assessment';
import type { Stage } from '@/lib/domain/stage';
import { Route } from '../ui/route';

export interface RouteLineProps {
  stage: Stage;
  /** The must-haves met, out of how many, in that stage. */
  progress: Pick<StageProgress, 'met' | 'of'>;
  /** Writes the stages' names under the stops. */
  named?: boolean;
}

/** Where a brand is on the way through the three stages. */
export function RouteLine({ stage, progress: { met, of }, named }: RouteLineProps) {
  const { t } = useTranslation(['coach', 'stages']);
  const name = (id: Stage) => t(`stages:${id}.name`);
  return (
    <Route
      at={stage}
      share={of > 0 ? met / of : 0}
      label={t('coach:route', { stage, name: name(stage), met, of })}
      names={named ? [name(1), name(2), name(3)] : undefined}
    />
  );
}
