import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putBackPost } from '@/lib/actions/plan-posts';
import type { Problem } from '@/lib/domain/problem';
import { isOfFile } from '@/lib/importing/posts-to-count';
import type { WeekPlan } from '@/lib/live/week-plan';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { NetworkPosts } from './network-posts';
import type { RemovedPost } from './remove-post';

/** The week's posts, network by network. One that was just removed can be taken back. */
export function WeekPosts({ plan, onAdd }: { plan: WeekPlan; onAdd: () => void }) {
  const { t } = useTranslation(['plan', 'common']);
  const oneAtATime = useOneAtATime();
  const [removed, setRemoved] = useState<RemovedPost>();
  const [problem, setProblem] = useState<Problem>();
  const filled = plan.networks.filter(({ slots }) => slots.length > 0);
  const ids = filled.flatMap(({ slots }) => slots.map(({ id }) => id)).join();
  const { box, leave } = useKeptFocus<HTMLDivElement>(`${ids} ${removed?.slot.id}`);
  const putBack = async (slot: RemovedPost['slot']) => {
    leave();
    const outcome = await putBackPost(slot);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) setRemoved(undefined);
  };
  return (
    <div
      ref={box}
      role="group"
      aria-label={t('posts.label')}
      tabIndex={-1}
      className="grid gap-4"
      data-testid="week-posts"
    >
      {removed && (
        <div data-testid="post-removed">
          <Notice
            tone="success"
            live
            action={
              <Button size="small" onClick={() => oneAtATime(() => putBack(removed.slot))}>
                {t('common:undo')}
              </Button>
            }
          >
            <span dir="auto">{t('posts.removed', { post: removed.name })}</span>{' '}
            {isOfFile(removed.slot.seen) && t('posts.removedOfFile')}
          </Notice>
        </div>
      )}
      {problem && <ProblemText problem={problem} />}
      {/* A break asks for nothing, so it is not called empty either. */}
      {filled.length === 0 && !plan.isBreak && (
        <Empty
          title={t('posts.empty.title')}
          text={t('posts.empty.text')}
          action={<Button onClick={onAdd}>{t('posts.empty.action')}</Button>}
        />
      )}
      {filled.map((here) => (
        <NetworkPosts
          key={here.network}
          here={here}
          week={plan}
          onRemove={leave}
          onRemoved={setRemoved}
        />
      ))}
    </div>
  );
}
