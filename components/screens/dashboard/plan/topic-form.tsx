import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameTopic } from '@/lib/actions/plan-posts';
import type { Problem } from '@/lib/domain/problem';
import type { Slot } from '@/lib/domain/slot';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';

/** Names a post's topic in its own row. Escape leaves it as it was. */
export function TopicForm({ slot, onClose }: { slot: Slot; onClose: () => void }) {
  const { t } = useTranslation(['plan', 'common']);
  const [topic, setTopic] = useState(slot.topic ?? '');
  const [problem, setProblem] = useState<Problem>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await nameTopic(slot.id, topic);
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };
  return (
    <form onSubmit={(event) => void save(event)} className="grid gap-3">
      <Field label={t('post.topic')} problem={problem}>
        <TextInput
          ref={field}
          value={topic}
          data-testid="topic"
          onChange={(event) => {
            setTopic(event.target.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="small" data-testid="topic-save">
          {t('common:save')}
        </Button>
        <Button variant="quiet" size="small" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
