import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/lib/domain/slot';
import { useSay } from '../use-say';

/** What a post is called where it stands in no week's list. */
export function usePostTitle(): (slot: Slot) => string {
  const { t } = useTranslation('experiments');
  const say = useSay();
  return ({ topic, doneOn }) => {
    if (topic !== undefined) return topic;
    return doneOn === undefined
      ? t('post.unnamed')
      : t('post.unnamedOut', { day: say.day(doneOn) });
  };
}

export interface PostLineProps {
  slot: Slot;
  /** What is to be said of it. */
  text: ReactNode;
  chip?: ReactNode;
  action?: ReactNode;
}

/** One post of an experiment in a list. */
export function PostLine({ slot, text, chip, action }: PostLineProps) {
  const titleOf = usePostTitle();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-48">
        <p dir="auto">{titleOf(slot)}</p>
        <p className="text-sm text-muted">{text}</p>
      </div>
      {chip}
      {action}
    </li>
  );
}
