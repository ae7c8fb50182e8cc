import { useTranslation } from 'react-i18next';
import { dayIn } from '@/lib/domain/calendar';
import { type ExperimentPost, type ExperimentView, valueOf } from '@/lib/live/use-experiments';
import { useNow } from '@/lib/live/use-now';
import { CountedPost } from '../imported/counted-post';
import { LineageTable } from '../imported/lineage-table';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';
import { armLetter } from './arm-letter';
import { useSayStanding } from './use-say-standing';
import { useSayValue } from './use-say-effect';

export interface PostsBehindDialogProps {
  view: ExperimentView;
  onClose: () => void;
}

/** The posts that an experiment counts, each with its option and where it stands. Values are shown once it is over. */
export function PostsBehindDialog({ view, onClose }: PostsBehindDialogProps) {
  const { t } = useTranslation(['experiments', 'imported']);
  const sayValue = useSayValue(view.experiment.metric);
  const sayStanding = useSayStanding();
  const zone = useNow().timeZoneId;
  const { experiment, reading } = view;
  const { result, endedAt } = experiment;
  const isOver = reading.state === 'ended';
  const isGivenUp = result !== undefined && !isOver;
  const lastDay = endedAt === undefined ? undefined : dayIn(endedAt, zone).toString();
  /** Numbers may have been written down afterwards, too. */
  const wasRead = ({ slot, standing }: ExperimentPost) =>
    standing === 'read' && lastDay !== undefined && (slot.numbers?.on ?? '') <= lastDay;
  const listed = reading.posts.filter(wasRead).length;
  const counted = result ? result.posts.a + result.posts.b : 0;
  const isGone = counted > 0 && listed === 0;
  const ended = isGone ? 'gone' : isOver ? 'ended' : 'given-up';
  const numbers = t(`lineage.${result ? ended : 'open'}`, { counted, listed });
  const shown = (post: ExperimentPost) => {
    const { slot, standing } = post;
    const isLate =
      isGivenUp && (standing === 'read' || standing === 'due' || standing === 'waiting');
    if (isLate && !wasRead(post)) return t('lineage.unread');
    const value =
      isOver && standing === 'read' && slot.numbers ? valueOf(experiment, slot.numbers) : undefined;
    return value === undefined ? sayStanding(post) : sayValue(value);
  };
  return (
    <NumberDialog
      title={<span dir="auto">{t('lineage.title', { test: experiment.hypothesis })}</span>}
      onClose={onClose}
    >
      <SourceFacts
        facts={[
          [t('lineage.metric'), t(`metricHints.${experiment.metric}`)],
          [t('lineage.order'), t('lineage.byChance')],
          [t('lineage.numbers'), numbers],
        ]}
      />
      {reading.posts.length > 0 && (
        <LineageTable
          testId="lineage-experiment"
          columns={[
            { name: t('imported:posts.post') },
            { name: t('dots.arm') },
            { name: isOver ? t('imported:lineage.value') : t('lineage.standing') },
          ]}
          rows={reading.posts.map((post) => ({
            key: post.slot.id,
            cells: [<PostBehind key="post" post={post} />, armLetter(post.arm), shown(post)],
          }))}
        />
      )}
    </NumberDialog>
  );
}

function PostBehind({ post: { slot } }: { post: ExperimentPost }) {
  const { t } = useTranslation('experiments');
  const say = useSay();
  const { doneOn, numbers, topic, week } = slot;
  if (doneOn !== undefined && numbers) {
    return (
      <CountedPost
        post={{ day: doneOn, asOf: numbers.on, ...(topic !== undefined && { what: topic }) }}
        imports={[]}
      />
    );
  }
  return (
    <>
      {doneOn === undefined
        ? t('lineage.planned', { week: say.week(week) })
        : t('lineage.out', { day: say.day(doneOn) })}
      {topic !== undefined && (
        <span dir="auto" className="block wrap-anywhere">
          {topic}
        </span>
      )}
    </>
  );
}
