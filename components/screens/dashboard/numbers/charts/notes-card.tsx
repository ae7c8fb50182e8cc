import Pencil from 'lucide-react/icons/pencil';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeAnnotation } from '@/lib/actions/remove-annotation';
import type { Annotation } from '@/lib/domain/annotation';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { IconButton } from '../../../../ui/icon-button';
import { ProblemText } from '../../../../ui/problem-text';
import { useKeptFocus } from '../../../../ui/use-kept-focus';
import { useSay } from '../use-say';
import { NoteDialog } from './note-dialog';

export interface NotesCardProps {
  brandId: string;
  /** Oldest first. */
  notes: readonly Annotation[];
}

/** What was noted at days of the charts, the newest first. */
export function NotesCard({ brandId, notes }: NotesCardProps) {
  const { t } = useTranslation('charts');
  const say = useSay();
  const [open, setOpen] = useState<Annotation | 'new'>();
  const [problem, setProblem] = useState<Problem>();
  const { box, leave } = useKeptFocus<HTMLDivElement>(notes.length, '[data-testid="note-add"]');
  const remove = async (id: string) => {
    leave();
    const outcome = await removeAnnotation(id);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <Card>
      <div ref={box} tabIndex={-1} className="grid gap-3 outline-none">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="grid gap-1">
            <h3 className="text-base">{t('notes.title')}</h3>
            <p className="max-w-prose text-sm text-muted">{t('notes.text')}</p>
          </div>
          <Button size="small" data-testid="note-add" onClick={() => setOpen('new')}>
            {t('notes.add')}
          </Button>
        </div>
        {problem && <ProblemText problem={problem} />}
        {notes.length === 0 && <p className="text-sm text-muted">{t('notes.none')}</p>}
        <ul className="grid">
          {notes.toReversed().map((note) => (
            <li
              key={note.id}
              data-testid="note"
              className="flex items-start gap-2 border-t border-line py-2 first:border-t-0"
            >
              <div className="min-w-0 flex-1">
                <p dir="auto">{note.text}</p>
                <p className="text-sm text-muted">
                  {t(`notes.kinds.${note.kind}`)} · {say.days(note.day, note.to ?? note.day)}
                </p>
              </div>
              <IconButton
                label={t('notes.changeOf', { text: note.text })}
                data-testid="note-change"
                onClick={() => setOpen(note)}
              >
                <Pencil aria-hidden size={16} />
              </IconButton>
              <IconButton
                label={t('notes.removeOf', { text: note.text })}
                data-testid="note-remove"
                onClick={() => void remove(note.id)}
              >
                <X aria-hidden size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
      </div>
      {open !== undefined && (
        <NoteDialog
          brandId={brandId}
          note={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}
