import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/button';
import { useKeptFocus } from '../../../../ui/use-kept-focus';

export interface NewestProps<One> {
  /** Newest first. */
  all: readonly One[];
  /** How many there are at first, and how many more with each press. */
  step: number;
  /** Whose they are, where several such lists stand beside each other. */
  of?: string;
  children: (shown: readonly One[]) => ReactNode;
}

/** The newest of a long list, with how many there are in all and the way to the older ones. */
export function Newest<One>({ all, step, of, children }: NewestProps<One>) {
  const { t } = useTranslation('imported');
  const [limit, setLimit] = useState(step);
  const id = useId();
  // A list may stand in another one, which has such a button too.
  const { box, leave } = useKeptFocus<HTMLDivElement>(limit, `[data-more="${id}"]`);
  return (
    <div ref={box} tabIndex={-1} className="grid grid-cols-1 gap-2 outline-none">
      {children(all.slice(0, limit))}
      {all.length > limit && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <p data-testid="newest">{t('newest', { shown: limit, all: all.length })}</p>
          <Button
            size="small"
            data-testid="newest-more"
            data-more={id}
            aria-label={of === undefined ? undefined : `${t('older')}: ${of}`}
            onClick={() => {
              leave();
              setLimit(limit + step);
            }}
          >
            {t('older')}
          </Button>
        </div>
      )}
    </div>
  );
}
