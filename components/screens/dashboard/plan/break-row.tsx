import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import type { PlannedBreak } from '@/lib/domain/planned-break';
import { IconButton } from '../../../ui/icon-button';
import { useSayDays } from './use-say-days';

export interface BreakRowProps {
  planned: PlannedBreak;
  onRemove: () => void;
}

export function BreakRow({ planned: { from, to, why }, onRemove }: BreakRowProps) {
  const { t } = useTranslation('plan');
  const range = useSayDays().range(from, to);
  const { days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' });
  return (
    <li data-testid="break" className="flex items-start gap-3 px-4 py-3">
      <div className="min-w-0 flex-1">
        <p>
          {range} <span className="text-muted">· {t('breaks.days', { count: days + 1 })}</span>
        </p>
        {why !== undefined && (
          <p dir="auto" className="text-sm text-muted">
            {why}
          </p>
        )}
      </div>
      <IconButton
        label={t('breaks.remove', { range })}
        data-testid="break-remove"
        onClick={onRemove}
      >
        <X aria-hidden size={16} />
      </IconButton>
    </li>
  );
}
