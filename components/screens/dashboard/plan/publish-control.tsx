import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markPublished } from '@/lib/actions/plan-posts';
import { weekOf } from '@/lib/domain/calendar';
import type { Outcome, Problem } from '@/lib/domain/problem';
import type { Slot } from '@/lib/domain/slot';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../../../ui/button';
import { ProblemText } from '../../../ui/problem-text';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { AskDialog } from './ask-dialog';
import { DayMenu } from './day-menu';

/** Published today or on a day of the post's own week; and back, where it was not. */
export function PublishControl({ slot, name }: { slot: Slot; name: string }) {
  const { t } = useTranslation(['plan', 'common']);
  const today = useNow().toPlainDate();
  const oneAtATime = useOneAtATime();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const out = slot.doneOn !== undefined;
  const { box, leave } = useKeptFocus<HTMLDivElement>(`${out} ${asking}`, 'button');
  // Of another week's post, today is no more likely than any other day.
  const isThisWeek = slot.week === weekOf(today);

  const mark = async (day: string | undefined): Promise<Outcome> => {
    leave();
    const outcome = await markPublished(slot.id, day);
    setProblem(outcome.ok ? undefined : outcome.problem);
    return outcome;
  };

  return (
    <div ref={box} className="grid gap-1">
      <div className="flex flex-wrap items-center gap-1">
        {(out || isThisWeek) && (
          <Button
            size="small"
            variant={out ? 'quiet' : 'secondary'}
            data-testid={out ? 'post-undo' : 'post-published'}
            aria-label={t(out ? 'post.undo' : 'post.publishedToday', { post: name })}
            onClick={() => {
              if (out && slot.numbers) setAsking(true);
              else oneAtATime(() => mark(out ? undefined : today.toString()));
            }}
          >
            {out ? t('common:undo') : t('post.published')}
          </Button>
        )}
        <DayMenu
          slot={slot}
          name={name}
          today={today.toString()}
          // Where there is no button before it, it is the button.
          inWords={!out && !isThisWeek}
          onChoose={(day) => oneAtATime(() => mark(day))}
        />
      </div>
      {problem && <ProblemText problem={problem} />}
      {asking && (
        <AskDialog
          title={t('ask.undoTitle', { post: name })}
          text={t('ask.undoText')}
          confirm={t('ask.undo')}
          onConfirm={() => mark(undefined)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
