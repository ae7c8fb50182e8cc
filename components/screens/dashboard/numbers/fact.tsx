import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface FactProps {
  name: ReactNode;
  /** Nothing: it is not recorded. */
  children: ReactNode;
}

/** One number with its name. A dash stands for what is not known, and is read out as that. */
export function Fact({ name, children }: FactProps) {
  const { t } = useTranslation('numbers');
  const known = children !== undefined && children !== false;
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="font-medium">
        {known ? children : <span className="text-muted">{t('notRecorded')}</span>}
      </dd>
    </div>
  );
}
