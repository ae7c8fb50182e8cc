import History from 'lucide-react/icons/history';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarlierValue, Snapshot } from '@/lib/domain/snapshot';
import { Popover } from '../../../ui/popover';
import { EarlierList } from './earlier-list';
import { useSayCount } from './use-say-count';

export interface EarlierValuesProps {
  row: Snapshot;
  was: readonly EarlierValue[];
}

/** What a number was before it was corrected, newest first. */
export function EarlierValues({ row, was }: EarlierValuesProps) {
  const { t } = useTranslation('return');
  const sayCount = useSayCount();
  const box = useRef<HTMLDivElement>(null);
  return (
    <Popover
      label={t('history.wasOf', { what: sayCount.short(row) })}
      role="dialog"
      face={<History aria-hidden size={14} />}
      align="end"
      box={box}
      className="ms-1 align-middle text-muted"
      boxClassName="max-w-72 p-3 text-start text-sm whitespace-normal"
      testId="earlier-values"
    >
      {(open) => open && <EarlierList was={was} />}
    </Popover>
  );
}
