import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bringBack } from '@/lib/actions/quiet-advice';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import type { QuietAdvice } from '@/lib/live/use-quiet-advice';
import { useAdviceTitle } from '../../../coach/use-advice-title';
import { Button } from '../../../ui/button';
import { ProblemText } from '../../../ui/problem-text';
import { RelativeTime } from '../../../ui/relative-time';
import { AS_WRITTEN, MarkedText } from '../../../ui/marked-text';

/** Advice of an earlier stage may be muted too, so the titles of all stages are at hand. */
const TITLES = ['learn', 'tips-1', 'tips-2', 'tips-3'] as const;

export interface QuietRowProps {
  brand: Brand;
  advice: QuietAdvice;
  /** Just before the row goes. */
  onBringBack: () => void;
}

/** One advice that is held back, and why. */
export function QuietRow({ brand, advice, onBringBack }: QuietRowProps) {
  const { t } = useTranslation(TITLES);
  const title = useAdviceTitle(brand)(advice.adviceId);
  const [problem, setProblem] = useState<Problem>();
  const { adviceId, state, at } = advice;
  const back = async () => {
    onBringBack();
    const outcome = await bringBack(brand.id, adviceId);
    if (!outcome.ok) setProblem(outcome.problem);
  };
  return (
    <li
      data-testid="quiet-row"
      data-advice={adviceId}
      data-state={state}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3"
    >
      <div className="grid min-w-0 gap-0.5">
        <p dir="auto" className="first-letter:uppercase">
          {title}
        </p>
        <p className="text-sm text-muted">
          <MarkedText
            text={t(`quiet.${state}`, AS_WRITTEN)}
            parts={{ when: at === undefined ? <></> : <RelativeTime at={at} /> }}
          />
        </p>
        {problem && <ProblemText problem={problem} />}
      </div>
      <Button
        size="small"
        data-testid="bring-back"
        aria-label={t('quiet.backAdvice', { title })}
        onClick={() => void back()}
      >
        {t('quiet.back')}
      </Button>
    </li>
  );
}
