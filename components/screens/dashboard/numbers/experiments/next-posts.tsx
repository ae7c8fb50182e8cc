import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/button';
import { useSay } from '../use-say';
import { ArmChip } from './arm-chip';
import type { ExperimentPostsProps } from './due-posts';
import { PostLine } from './post-line';
import { PostList } from './post-list';

const SHOWN = 4;

/** Which planned post is written for which arm, in the order of the plan. */
export function NextPosts({ posts, experiment }: ExperimentPostsProps) {
  const { t } = useTranslation('experiments');
  const say = useSay();
  const [all, setAll] = useState(false);
  const planned = posts
    .filter(({ standing }) => standing === 'planned')
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  if (planned.length === 0) return null;
  return (
    <div className="grid gap-2">
      <PostList title={t('running.next')} testId="experiment-next">
        {planned.slice(0, all ? planned.length : SHOWN).map(({ slot, arm }) => (
          <PostLine
            key={slot.id}
            slot={slot}
            text={t('running.week', { week: say.week(slot.week) })}
            chip={<ArmChip arm={arm} words={experiment.arms[arm]} />}
          />
        ))}
      </PostList>
      {!all && planned.length > SHOWN && (
        <Button size="small" className="justify-self-start" onClick={() => setAll(true)}>
          {t('running.allNext', { count: planned.length })}
        </Button>
      )}
    </div>
  );
}

const orderOf = ({ slot: { week, addedAt, id } }: ExperimentPostsProps['posts'][number]): string =>
  `${week} ${addedAt} ${id}`;
