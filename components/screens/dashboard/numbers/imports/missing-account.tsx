import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAccounts } from '@/lib/actions/add-accounts';
import type { Brand } from '@/lib/domain/brand';
import type { ExportSource } from '@/lib/domain/imported';
import type { Problem } from '@/lib/domain/problem';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../../../ui/button';
import { ProblemText } from '../../../../ui/problem-text';
import { useOneAtATime } from '../../../../ui/use-one-at-a-time';
import { useSourceName } from './use-source-name';

export interface MissingAccountProps {
  network: ExportSource;
  /** The account's name there, where the file gives it. */
  handle: string | undefined;
  brand: Brand;
}

/** Numbers of a network on which no brand has an account: the one that the file names can be added at once. */
export function MissingAccount({ network, handle, brand }: MissingAccountProps) {
  const { t } = useTranslation('imports');
  const sourceName = useSourceName();
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const add = async () => {
    if (network === 'website' || handle === undefined) return;
    const outcome = await addAccounts(brand.id, [{ network, handle }]);
    if (!outcome.ok) setProblem(outcome.problem);
  };
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-sm">
        {t('target.none', { network: sourceName(network) })}{' '}
        <a href="#/settings" className="underline">
          {t('dashboard:nav.settings')}
        </a>
      </p>
      {network !== 'website' && handle !== undefined && (
        <Button size="small" data-testid="import-add-account" onClick={() => once(add)}>
          <bdi>{t('target.add', { handle: showHandle(network, handle), brand: brand.name })}</bdi>
        </Button>
      )}
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
