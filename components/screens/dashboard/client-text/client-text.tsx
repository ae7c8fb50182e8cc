import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/lib/domain/language';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { TextArea } from '../../../ui/text-area';
import { useCopy } from './use-copy';

export interface ClientTextProps {
  label: string;
  /** The text as the facts give it. */
  written: string;
  /** The text as the user left it. */
  draft: string | undefined;
  language: Language;
  onDraft: (draft: string | undefined) => void;
}

/** What is sent to a client or manager: to be read, changed where it does not fit, and copied. */
export function ClientText({ label, written, draft, language, onDraft }: ClientTextProps) {
  const { t } = useTranslation('dashboard');
  const area = useRef<HTMLTextAreaElement>(null);
  const { state, copy, forget } = useCopy(area);
  // Choosing a question is asking for its text: the keyboard goes there, and one key copies it. Whoever only changes
  // the language stays where they are.
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement)) area.current?.focus();
  }, []);
  return (
    <div className="grid gap-3">
      <Field label={label} hint={t('clientText.hint')}>
        <TextArea
          ref={area}
          rows={7}
          className="field-sizing-content min-h-40"
          lang={language}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          value={draft ?? written}
          data-testid="client-text"
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
        <Button variant="primary" data-testid="client-text-copy" onClick={() => void copy()}>
          {t('clientText.copy')}
        </Button>
        {draft !== undefined && draft !== written && (
          <Button
            variant="quiet"
            data-testid="client-text-reset"
            onClick={() => {
              forget();
              onDraft(undefined);
              area.current?.focus();
            }}
          >
            {t('clientText.reset')}
          </Button>
        )}
        <p role="status" className="text-sm text-muted" data-testid="client-text-status">
          {state && t(`clientText.${state}`)}
        </p>
      </div>
    </div>
  );
}
