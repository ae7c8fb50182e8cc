import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

export interface QuickPageProps {
  title: string;
  children?: ReactNode;
  /** What was done; there is nothing left to do then but to close. */
  done?: string | undefined;
}

/** The frame of the small window: what it is about, and the way out where nothing is to be filled in. */
export function QuickPage({ title, children, done }: QuickPageProps) {
  const { t } = useTranslation('toolbar');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="mx-auto grid max-w-xl grid-cols-1 gap-4 px-5 py-4">
      <h1 dir="auto" className="text-lg">
        {title}
      </h1>
      {done ? (
        <Notice tone="success" live>
          <p data-testid="quick-done">{done}</p>
        </Notice>
      ) : (
        children
      )}
      {done && <CloseButton primary label={t('quick.close')} />}
    </main>
  );
}

/** Closes the window, whoever opened it. */
export function CloseButton({ label, primary }: { label: string; primary?: boolean }) {
  return (
    <Button
      variant={primary ? 'primary' : 'quiet'}
      data-testid="quick-close"
      className="justify-self-start"
      onClick={() => window.close()}
    >
      {label}
    </Button>
  );
}
