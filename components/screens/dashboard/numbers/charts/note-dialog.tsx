import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAnnotation } from '@/lib/actions/add-annotation';
import { changeAnnotation } from '@/lib/actions/change-annotation';
import { type Annotation, ANNOTATION_KINDS } from '@/lib/domain/annotation';
import type { Problem, ProblemCode } from '@/lib/domain/problem';
import { useNow } from '@/lib/live/use-now';
import { Field } from '../../../../ui/field';
import { FormDialog } from '../../../../ui/form-dialog';
import { Select } from '../../../../ui/select';
import { TextInput } from '../../../../ui/text-input';
import { showFirstProblem } from '../show-first-problem';
import { KnownDayField } from './known-day-field';

export interface NoteDialogProps {
  brandId: string;
  /** The note that is changed; without one a new one is written. */
  note: Annotation | undefined;
  onClose: () => void;
}

type Part = 'day' | 'to' | 'text';

/** The field that a problem is about; the whole where it is about none. */
const PLACES: Partial<Record<ProblemCode, Part>> = {
  'annotation-day': 'day',
  'annotation-order': 'to',
  'field-missing': 'text',
  'field-too-long': 'text',
};

/** A note at a day of the charts, or at several. */
export function NoteDialog({ brandId, note, onClose }: NoteDialogProps) {
  const { t } = useTranslation('charts');
  const form = useRef<HTMLFormElement>(null);
  const today = useNow().toPlainDate().toString();
  const [written, setWritten] = useState({
    day: note?.day ?? today,
    to: note?.to ?? '',
    kind: note?.kind ?? ANNOTATION_KINDS[0],
    text: note?.text ?? '',
  });
  const [problem, setProblem] = useState<Problem>();
  const place = problem && PLACES[problem.code];
  const at = (part: Part) => (place === part ? problem : undefined);
  const write = (change: Partial<typeof written>) => {
    setWritten({ ...written, ...change });
    setProblem(undefined);
  };
  const field = (part: Part) => ({
    value: written[part],
    'data-testid': `note-${part}`,
    onChange: ({ target }: { target: { value: string } }) => write({ [part]: target.value }),
  });
  const save = async () => {
    const outcome = note
      ? await changeAnnotation(note.id, written)
      : await addAnnotation(brandId, written);
    if (outcome.ok) return onClose();
    return showFirstProblem(form, () => setProblem(outcome.problem));
  };
  return (
    <FormDialog
      title={t(note ? 'notes.change' : 'notes.add')}
      action={t('notes.save')}
      testId="note-save"
      onSave={save}
      onClose={onClose}
      form={form}
      problem={place === undefined ? problem : undefined}
    >
      {!note && (
        <KnownDayField
          today={today}
          onKnown={({ text, day, to = '' }) => write({ text, day, to, kind: 'holiday' })}
        />
      )}
      <Field label={t('notes.what')} problem={at('text')}>
        <TextInput {...field('text')} />
      </Field>
      <Field label={t('notes.kind')}>
        <Select
          value={written.kind}
          data-testid="note-kind"
          onChange={({ target }) => write({ kind: target.value as Annotation['kind'] })}
        >
          {ANNOTATION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`notes.kinds.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field label={t('notes.day')} problem={at('day')}>
          <TextInput type="date" {...field('day')} />
        </Field>
        <Field label={t('notes.to')} hint={t('notes.toHint')} problem={at('to')}>
          <TextInput type="date" {...field('to')} />
        </Field>
      </div>
    </FormDialog>
  );
}
