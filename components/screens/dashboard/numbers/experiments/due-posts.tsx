import { useTranslation } from 'react-i18next';
import type { Experiment } from '@/lib/domain/experiment';
import { postAge } from '@/lib/live/post-age';
import type { ExperimentPost } from '@/lib/live/use-experiments';
import { useNow } from '@/lib/live/use-now';
import { MeasureButton } from '../../plan/measure-button';
import { useSayAge } from '../../plan/use-say-age';
import { ArmChip } from './arm-chip';
import { PostLine, usePostTitle } from './post-line';
import { PostList } from './post-list';

export interface ExperimentPostsProps {
  posts: readonly ExperimentPost[];
  experiment: Experiment;
}

/** The posts whose numbers count if they are written down today; some of them lack only their reach. */
export function DuePosts({ posts, experiment }: ExperimentPostsProps) {
  const { t } = useTranslation('experiments');
  const titleOf = usePostTitle();
  const sayAge = useSayAge();
  const today = useNow().toPlainDate().toString();
  const due = posts.filter(
    ({ standing, open }) => open && (standing === 'due' || standing === 'no-reach'),
  );
  if (due.length === 0) return null;
  return (
    <PostList title={t('running.due')} testId="experiment-due">
      {due.map(({ slot, arm, standing }) => (
        <PostLine
          key={slot.id}
          slot={slot}
          text={
            standing === 'no-reach' ? t('running.lacksReach') : sayAge(postAge(slot, today) ?? 0)
          }
          chip={<ArmChip arm={arm} words={experiment.arms[arm]} />}
          action={<MeasureButton slot={slot} name={titleOf(slot)} />}
        />
      ))}
    </PostList>
  );
}
