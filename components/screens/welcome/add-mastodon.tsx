import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMastodonHost } from '@/lib/actions/add-mastodon-host';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../ui/button';
import { ProblemText } from '../../ui/problem-text';

/** Anyone may run a Mastodon server, so only the user can say what is one. */
export function AddMastodon({ host }: { host: string }) {
  const { t } = useTranslation('welcome');
  const [problem, setProblem] = useState<Problem>();
  const add = async () => {
    const outcome = await addMastodonHost(host);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <>
      <Button size="small" data-testid="link-mastodon" onClick={() => void add()}>
        {t('links.mastodonYes')}
      </Button>
      {problem && <ProblemText problem={problem} />}
    </>
  );
}
