import type { ReactNode } from 'react';

/** Facts about one number, each with its name; what there is nothing to say of is left out. */
export function SourceFacts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl
      className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]"
      data-testid="source-facts"
    >
      {facts
        .filter(([, fact]) => fact !== undefined && fact !== false)
        .map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0">{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
