import { useTranslation } from 'react-i18next';
import type { WeekPlan } from '@/lib/live/week-plan';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { NetworkPosts } from './network-posts';

/** The week's posts, network by network. */
export function WeekPosts({ plan, onAdd }: { plan: WeekPlan; onAdd: () => void }) {
  const { t } = useTranslation('plan');
  const filled = plan.networks.filter(({ slots }) => slots.length > 0);
  const ids = filled.flatMap(({ slots }) => slots.map(({ id }) => id)).join();
  const { box, leave } = useKeptFocus<HTMLDivElement>(ids);
  return (
    <div
      ref={box}
      role="group"
      aria-label={t('posts.label')}
      tabIndex={-1}
      className="grid gap-4"
      data-testid="week-posts"
    >
      {/* A break asks for nothing, so it is not called empty either. */}
      {filled.length === 0 && !plan.isBreak && (
        <Empty
          title={t('posts.empty.title')}
          text={t('posts.empty.text')}
          action={<Button onClick={onAdd}>{t('posts.empty.action')}</Button>}
        />
      )}
      {filled.map((here) => (
        <NetworkPosts key={here.network} here={here} week={plan} onRemove={leave} />
      ))}
    </div>
  );
}
