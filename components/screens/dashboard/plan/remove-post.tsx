import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removePost } from '@/lib/actions/plan-posts';
import type { Outcome, Problem } from '@/lib/domain/problem';
import type { Slot } from '@/lib/domain/slot';
import { IconButton } from '../../../ui/icon-button';
import { ProblemText } from '../../../ui/problem-text';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { AskDialog } from './ask-dialog';

export interface RemovePostProps {
  slot: Slot;
  name: string;
  /** Told before the row goes, and once it is gone. */
  onRemove: () => void;
  onRemoved: (removed: RemovedPost) => void;
}

/** A post that was taken off the week just now, as it was. */
export interface RemovedPost {
  slot: Slot;
  name: string;
}

/** Takes a post off the week: an empty one at once, any other after a question. */
export function RemovePost({ slot, name, onRemove, onRemoved }: RemovePostProps) {
  const { t } = useTranslation('plan');
  const oneAtATime = useOneAtATime();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const out = slot.doneOn !== undefined;

  const remove = async (): Promise<Outcome> => {
    onRemove();
    const outcome = await removePost(slot.id);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onRemoved({ slot, name });
    return outcome;
  };

  return (
    <>
      <IconButton
        label={t('post.remove', { post: name })}
        data-testid="post-remove"
        onClick={() => {
          if (out || slot.topic !== undefined) setAsking(true);
          else oneAtATime(remove);
        }}
      >
        <X aria-hidden size={16} />
      </IconButton>
      {problem && !asking && <ProblemText problem={problem} />}
      {asking && (
        <AskDialog
          title={t('ask.removeTitle', { post: name })}
          text={t(out ? 'ask.removeOut' : 'ask.removePlanned')}
          confirm={t('ask.remove')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
