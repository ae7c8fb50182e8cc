import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/lib/domain/slot';
import type { WeekPlan } from '@/lib/live/week-plan';
import { IconButton } from '../../../ui/icon-button';
import { Signal } from '../../../ui/signal';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { MeasureButton } from './measure-button';
import { PostFacts } from './post-facts';
import { usePostName } from './post-name';
import { PublishControl } from './publish-control';
import { type RemovedPost, RemovePost } from './remove-post';
import { TopicForm } from './topic-form';

export interface PostRowProps {
  slot: Slot;
  /** Its place in the list, from 1: what it is called without a topic. */
  number: number;
  week: WeekPlan;
  onRemove: () => void;
  onRemoved: (removed: RemovedPost) => void;
}

/** One post of the week: its topic, what became of it, and everything that can be done with it. */
export function PostRow({ slot, number, week, onRemove, onRemoved }: PostRowProps) {
  const { t } = useTranslation('plan');
  const [editing, setEditing] = useState(false);
  const { box, leave } = useKeptFocus<HTMLLIElement>(editing, '[data-testid="post-edit"]');
  const name = usePostName()(slot, number);
  const out = slot.doneOn !== undefined;

  if (editing) {
    return (
      <li ref={box} data-testid="post" className="px-4 py-3">
        <TopicForm
          slot={slot}
          onClose={() => {
            leave();
            setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li
      ref={box}
      data-testid="post"
      data-out={out}
      className="grid gap-x-4 gap-y-2 px-4 py-3 lg:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="flex min-w-0 items-start gap-3">
        <Signal
          kind={out ? 'met' : 'not-yet'}
          label={t(out ? 'post.isOut' : 'post.isPlanned')}
          className="mt-0.5"
        />
        <div className="grid min-w-0 gap-1">
          {slot.topic === undefined ? (
            <p className="text-muted">{t('post.noTopic')}</p>
          ) : (
            <p dir="auto" className="font-medium">
              {slot.topic}
            </p>
          )}
          <PostFacts slot={slot} shown={week.days} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-1 self-start max-lg:ps-7 lg:justify-end">
        <PublishControl slot={slot} name={name} />
        {out && <MeasureButton slot={slot} name={name} />}
        <IconButton
          label={t('post.edit', { post: name })}
          data-testid="post-edit"
          onClick={() => setEditing(true)}
        >
          <Pencil aria-hidden size={16} />
        </IconButton>
        <RemovePost {...{ slot, name, onRemove, onRemoved }} />
      </div>
    </li>
  );
}
