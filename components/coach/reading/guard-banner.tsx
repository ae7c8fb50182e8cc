import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowThisTime, markPersonal } from '@/lib/actions/answer-guard';
import { chooseBrand } from '@/lib/actions/choose-brand';
import type { Brand } from '@/lib/domain/brand';
import type { Outcome, Problem } from '@/lib/domain/problem';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ProblemText } from '../../ui/problem-text';
import type { NetworkPage } from '../page-match';
import { HiddenAccount } from './hidden-account';
import { AS_WRITTEN, MarkedText } from '../../ui/marked-text';

export interface GuardBannerProps {
  brand: Brand;
  active: NetworkPage;
  /** The warning goes with the answer: somebody else has to keep the keyboard's place. */
  onAnswer: () => void;
}

/**
 * A post is being written as an account of another brand: both are named, and the three ways on. In a call with a
 * client the account is not: then nothing can be done with it but to go on.
 */
export function GuardBanner({ brand, active, onAnswer }: GuardBannerProps) {
  const { t } = useTranslation('reading');
  const [problem, setProblem] = useState<Problem>();
  const { guard, guardBrand: other, page, tabId } = active;
  const { viewer } = guard;
  if (!active.alarm || !other) return null;
  const run = async (action: Promise<Outcome>) => {
    onAnswer();
    const outcome = await action;
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <section aria-label={t('guard.label')} data-testid="guard" data-source={viewer?.source}>
      <Notice
        tone="warning"
        action={
          <>
            {viewer && (
              <Button
                size="small"
                variant="primary"
                data-testid="guard-switch"
                onClick={() => void run(chooseBrand(other.id))}
              >
                {t('guard.switch', { other: other.name })}
              </Button>
            )}
            <Button
              size="small"
              data-testid="guard-right"
              onClick={() => void run(allowThisTime(tabId))}
            >
              {t('guard.right')}
            </Button>
            {viewer && (
              <Button
                size="small"
                data-testid="guard-personal"
                onClick={() => void run(markPersonal(page, viewer.handle))}
              >
                {t('guard.personal')}
              </Button>
            )}
          </>
        }
      >
        {/* Read out at once: the next click may publish. */}
        <div role="alert">
          {viewer ? (
            <MarkedText
              text={t(viewer.source === 'page' ? 'guard.now' : 'guard.before', AS_WRITTEN)}
              values={{
                handle: showHandle(page.network, viewer.handle),
                other: other.name,
                brand: brand.name,
              }}
              parts={{
                b: <bdi className="font-semibold" />,
                handle: <bdi className="font-semibold" />,
              }}
            />
          ) : (
            <HiddenAccount brand={brand} />
          )}
        </div>
        {problem && <ProblemText problem={problem} />}
      </Notice>
    </section>
  );
}
