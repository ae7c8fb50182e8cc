import { type ReactNode, useEffect } from 'react';

export interface PageProps {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}

/** One place of the dashboard: its heading, and the tab's title in the language chosen now. */
export function Page({ title, description, children }: PageProps) {
  const tabTitle = `${title} · Stagecoach`;
  useEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);
  return (
    <div className="grid grid-cols-1 gap-8">
      <header className="grid gap-1">
        <h1 className="text-2xl">{title}</h1>
        {description && (
          <p dir="auto" className="max-w-prose text-lg text-muted">
            {description}
          </p>
        )}
      </header>
      {children}
    </div>
  );
}
