import { useTranslation } from 'react-i18next';
import type { ExportSource } from '@/lib/domain/imported';
import type { ImportPlace, Target } from '@/lib/importing/propose-target';
import { showHandle } from '@/lib/live/show-handle';

export interface TargetOption {
  /** Names the target among the others. */
  value: string;
  target: Target;
  label: string;
}

export const valueOf = ({ brandId, accountId }: Target): string => `${brandId} ${accountId}`;

/** Where the numbers of a network can be stored: its accounts, or each brand's website. */
export function useTargetOptions(
  places: readonly ImportPlace[],
  network: ExportSource | undefined,
): readonly TargetOption[] {
  const { t } = useTranslation('imports');
  const option = (brandId: string, accountId: string, label: string): TargetOption => {
    const target = { brandId, accountId };
    return { value: valueOf(target), target, label };
  };
  return places.flatMap(({ brand, accounts }) =>
    network === 'website'
      ? [option(brand.id, '', t('target.brandSite', { brand: brand.name }))]
      : accounts.flatMap(({ id, network: its, handle }) =>
          its === network
            ? [option(brand.id, id, `${brand.name}: ${showHandle(its, handle)}`)]
            : [],
        ),
  );
}
