import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBrand } from '@/lib/actions/add-brand';
import { changeSettings } from '@/lib/actions/change-settings';
import { chooseBrand } from '@/lib/actions/choose-brand';
import type { Problem } from '@/lib/domain/problem';
import { useAccounts } from '@/lib/live/use-brands';
import { sameAccount } from '@/lib/live/same-account';
import { openPage } from '../../coach/open-page';
import { Button } from '../../ui/button';
import { ProblemText } from '../../ui/problem-text';
import { useOneAtATime } from '../../ui/use-one-at-a-time';

const PRACTICE = { network: 'practice', handle: 'acme.coffee' } as const;

/** A brand to try things with, and the practice network to try them on. */
export function PracticeOffer() {
  const { t } = useTranslation('welcome');
  const accounts = useAccounts();
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const start = async () => {
    const known = accounts?.find((account) => sameAccount(account, PRACTICE));
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
