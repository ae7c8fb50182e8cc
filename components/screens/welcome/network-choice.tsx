import ChevronRight from 'lucide-react/icons/chevron-right';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';
import { ChoiceCard } from '../../ui/choice-card';

export interface NetworkChoiceProps {
  /** The networks to show at once. */
  first: readonly NetworkId[];
  all: readonly NetworkId[];
  chosen: readonly NetworkId[];
  onChange: (ids: readonly NetworkId[]) => void;
}

/** Ticks for networks: the brand's own in sight, the others folded away. */
export function NetworkChoice({ first, all, chosen, onChange }: NetworkChoiceProps) {
  const { t } = useTranslation('welcome');
  const name = useId();
  const box = (id: NetworkId) => (
    <ChoiceCard
      key={id}
      type="checkbox"
      name={name}
      testId={`welcome-network-${id}`}
      checked={chosen.includes(id)}
      onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
      title={networkName(id)}
    />
  );
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-3 font-medium">{t('networks.chosen')}</legend>
      {first.length > 0 ? (
        <div className="grid gap-2 sm:grid-cols-2">{first.map(box)}</div>
      ) : (
        chosen.length === 0 && <p className="text-muted">{t('networks.none')}</p>
      )}
      <details className="group">
        <summary className="inline-flex list-none items-center gap-1 rounded-sm font-medium underline-offset-3 hover:underline">
          <ChevronRight
            aria-hidden
            size={16}
            className="text-muted transition-transform duration-150 group-open:rotate-90"
          />
          {t('networks.more')}
        </summary>
        <div className="mt-3 grid gap-2 sm:grid-cols-2">
          {all.filter((id) => !first.includes(id)).map(box)}
        </div>
      </details>
    </fieldset>
  );
}
