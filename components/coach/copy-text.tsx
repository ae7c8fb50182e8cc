import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';

/** Copies a text for the client, and shows it, so that nobody sends what they have not read. */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation('coach');
  const [state, setState] = useState<'closed' | 'shown' | 'copied' | 'failed'>('closed');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        size="small"
        data-testid="advice-client"
        aria-expanded={state !== 'closed'}
        onClick={() => setState(state === 'closed' ? 'shown' : 'closed')}
      >
        {t('advice.client')}
      </Button>
      {state !== 'closed' && (
        <div className="order-last grid basis-full gap-2 rounded-md bg-sunken p-3">
          <p dir="auto" data-testid="client-text" className="text-sm select-all">
            {text}
          </p>
          <div className="flex flex-wrap items-center gap-2">
            <Button size="small" data-testid="client-copy" onClick={() => void copy()}>
              {t('advice.copy')}
            </Button>
            <span role="status" className="text-sm text-muted">
              {state === 'copied' && t('advice.copied')}
              {state === 'failed' && t('advice.copyFailed')}
            </span>
          </div>
        </div>
      )}
    </>
  );
}
