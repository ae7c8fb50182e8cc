import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBrand } from '@/lib/actions/add-brand';
import { changeSettings } from '@/lib/actions/change-settings';
import { chooseBrand } from '@/lib/actions/choose-brand';
import type { Problem } from '@/lib/domain/problem';
import { useAccountsNamed } from '@/lib/live/use-accounts-named';
import { openPage } from '../../coach/open-page';
import { Button } from '../../ui/button';
import { ProblemText } from '../../ui/problem-text';
import { useOneAtATime } from '../../ui/use-one-at-a-time';

const PRACTICE = { network: 'practice', handle: 'acme.coffee' } as const;
const ONLY_PRACTICE = [PRACTICE];

/** A brand to try things with, and the practice network to try them on. */
export function PracticeOffer() {
  const { t } = useTranslation('welcome');
  const [known] = useAccountsNamed(ONLY_PRACTICE) ?? [];
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const start = async () => {
    const outcome = known
      ? await chooseBrand(known.brandId)
      : await addBrand({ name: t('practice.name'), standing: 'starting', accounts: [PRACTICE] });
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) return;
    await changeSettings({ welcomedAt: new Date().toISOString() });
    await openPage('practice.html');
  };
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-2 text-muted">
        {t('practice.text')}
        <Button
          variant="quiet"
          size="small"
          data-testid="welcome-practice"
          className="-ms-2.5 underline underline-offset-3 sm:ms-0"
          onClick={() => once(start)}
        >
          {t('practice.action')}
        </Button>
      </p>
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
