import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { chooseShared } from '@/lib/actions/choose-shared';
import type { Brand } from '@/lib/domain/brand';
import type { Outcome, Problem } from '@/lib/domain/problem';
import type { ActivePage } from '@/lib/live/active-page';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemText } from '../ui/problem-text';
import type { NetworkPage } from './page-match';
import { AS_WRITTEN, MarkedText } from '../ui/marked-text';

/**
 * While no brand is pinned: which one the page proposes and what that rests on, which of several is meant, or what to
 * do.
 */
export function Unpinned({ active }: { active: ActivePage }) {
  const { t } = useTranslation('coach');
  const page = active.state === 'network' ? active : undefined;
  if (page?.proposed) return <Proposed active={page} brand={page.proposed} />;
  if (page?.among?.length) return <Shared active={page} brands={page.among} />;
  return (
    <p data-testid="unpinned" className="text-muted">
      {t('unpinned.text')}
    </p>
  );
}

const useRun = () => {
  const [problem, setProblem] = useState<Problem>();
  const run = async (action: Promise<Outcome>) => {
    const outcome = await action;
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return { problem, run };
};

function Proposed({ active, brand }: { active: NetworkPage; brand: Brand }) {
  const { t } = useTranslation('coach');
  const { problem, run } = useRun();
  const { page, match, reading } = active;
  const byViewer = match.because === 'viewer';
  const handle = (byViewer ? reading?.viewer : page.handle) ?? '';
  return (
    <section aria-label={t('unpinned.label')} data-testid="proposed" data-because={match.because}>
      <Notice
        tone="info"
        action={
          <Button size="small" data-testid="pin" onClick={() => void run(chooseBrand(brand.id))}>
            {t('unpinned.pin', { brand: brand.name })}
          </Button>
        }
      >
        <MarkedText
          text={t(byViewer ? 'unpinned.viewer' : 'unpinned.account', AS_WRITTEN)}
          values={{ handle: showHandle(page.network, handle), brand: brand.name }}
          parts={{ b: <bdi className="font-semibold" /> }}
        />
        {problem && <ProblemText problem={problem} />}
      </Notice>
    </section>
  );
}

function Shared({ active, brands }: { active: NetworkPage; brands: readonly Brand[] }) {
  const { t } = useTranslation('coach');
  const { problem, run } = useRun();
  const [account] = active.match.among ?? [];
  if (!account) return null;
  return (
    <section aria-label={t('unpinned.label')} data-testid="shared">
      <Notice
        tone="info"
        action={brands.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            data-testid="choose-shared"
            onClick={() => void run(chooseShared(account, id))}
          >
            <span dir="auto">{name}</span>
          </Button>
        ))}
      >
        <MarkedText
          text={t('unpinned.shared', AS_WRITTEN)}
          values={{ handle: showHandle(account.network, account.handle) }}
          parts={{ b: <bdi className="font-semibold" /> }}
        />
        {problem && <ProblemText problem={problem} />}
      </Notice>
    </section>
  );
}
