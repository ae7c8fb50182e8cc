import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageProgress } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import { STAGES, type Stage } from '@/lib/domain/stage';
import { Meter } from '../../../ui/meter';
import { passedBy } from './passed-by';

export interface StageTabsProps {
  brand: Brand;
  standing: Readonly<Record<Stage, StageProgress>>;
  shown: Stage;
  onShow: (stage: Stage) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The three stages side by side, each with where the brand stands in it. Arrow keys go between them. */
export function StageTabs({ brand, standing, shown, onShow }: StageTabsProps) {
  const { t } = useTranslation(['dashboard', 'stages']);
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = STAGES[(STAGES.indexOf(shown) + step + STAGES.length) % STAGES.length];
    if (next === undefined) return;
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#stage-tab-${next}`)?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('stages.tabs')}
      className="grid gap-2 sm:grid-cols-3"
    >
      {STAGES.map((stage) => {
        const { met, of } = standing[stage];
        return (
          <button
            key={stage}
            type="button"
            role="tab"
            id={`stage-tab-${stage}`}
            aria-controls="stage-panel"
            aria-selected={stage === shown}
            tabIndex={stage === shown ? 0 : -1}
            data-stage={stage}
            onClick={() => onShow(stage)}
            onKeyDown={onKeyDown}
            className="grid content-start gap-2 rounded-lg border border-line bg-raised p-3.5 text-start transition-colors duration-150 hover:border-edge aria-selected:border-stage aria-selected:bg-stage-tint aria-selected:ring-1 aria-selected:ring-stage forced-colors:aria-selected:outline-2"
          >
            <span className="flex items-center gap-2.5">
              <span
                data-filled
                className="inline-flex size-6 shrink-0 items-center justify-center rounded-full bg-stage text-xs font-semibold text-on-stage"
              >
                {stage}
              </span>
              <span className="text-lg font-semibold text-stage-ink">
                {t(`stages:${stage}.name`)}
              </span>
            </span>
            <span className="text-sm text-muted">{t(`stages.${passedBy(brand, stage)}`)}</span>
            {passedBy(brand, stage) !== 'declared' && (
              <span className="grid gap-1 self-end">
                <Meter
                  value={met}
                  of={of}
                  stage={stage}
                  label={t('stages.progress', { met, count: of })}
                />
                <span aria-hidden className="text-sm">
                  {t('stages.progress', { met, count: of })}
                </span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
