import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/lib/domain/settings';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { TextArea } from '../../../ui/text-area';
import { useCopy } from './use-copy';

export interface AnswerEditorProps {
  /** The text as the facts give it. */
  written: string;
  /** The text as the user left it. */
  draft: string | undefined;
  language: Language;
  onDraft: (draft: string | undefined) => void;
}

/** The answer, to be read, changed where it does not fit, and copied. */
export function AnswerEditor({ written, draft, language, onDraft }: AnswerEditorProps) {
  const { t } = useTranslation('learn');
  const area = useRef<HTMLTextAreaElement>(null);
  const { state, copy, forget } = useCopy(area);
  // Choosing a question is asking for its text: the keyboard goes there, and one key copies it. Whoever only changes
  // the language stays where they are.
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement)) area.current?.focus();
  }, []);
  return (
    <div className="grid gap-3">
      <Field label={t('answers.answer')} hint={t('answers.hint')}>
        <TextArea
          ref={area}
          rows={7}
          className="field-sizing-content min-h-40"
          lang={language}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          value={draft ?? written}
          data-testid="answer-text"
          onChange={(event) => {
            forget();
            onDraft(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void copy();
          }}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" data-testid="answer-copy" onClick={() => void copy()}>
          {t('answers.copy')}
        </Button>
        {draft !== undefined && draft !== written && (
          <Button
            variant="quiet"
            data-testid="answer-reset"
            onClick={() => {
              forget();
              onDraft(undefined);
              area.current?.focus();
            }}
          >
            {t('answers.reset')}
          </Button>
        )}
        <p role="status" className="text-sm text-muted" data-testid="answer-status">
          {state && t(`answers.${state}`)}
        </p>
      </div>
    </div>
  );
}
