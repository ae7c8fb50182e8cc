import { useTranslation } from 'react-i18next';
import type { StageProgress } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import { useNow } from '@/lib/live/use-now';
import { calendarDistance } from '../ui/calendar-distance';

export interface ProgressLineProps {
  brand: Brand;
  progress: Pick<StageProgress, 'met' | 'of'>;
  /** The stage's name stands beside it already and is only said to those who listen. */
  unnamed?: boolean;
}

/** "Starting · 5 of 8 must-haves · 2 weeks in". */
export function ProgressLine({ brand, progress: { met, of }, unnamed }: ProgressLineProps) {
  const { t } = useTranslation(['coach', 'stages']);
  const since = calendarDistance(brand.stageSince, useNow());
  return (
    <p
      data-testid="progress"
      data-stage={brand.stage}
      data-met={met}
      data-of={of}
      className="text-sm text-muted"
    >
      <span className={unnamed ? 'sr-only' : undefined}>
        <strong className="font-semibold text-stage-ink">{t(`stages:${brand.stage}.name`)}</strong>
        {' · '}
      </span>
      {t('coach:progress', { met, of })}
      {' · '}
      {since && since.count > 0
        ? t(`coach:since.${since.unit}`, { count: since.count })
        : t('coach:since.today')}
    </p>
  );
}
