import { useTranslation } from 'react-i18next';
import type { TableSummary } from '@/lib/importing/protocol';
import { Chip } from '../../../../ui/chip';
import { useInferredText } from './use-inferred-text';

/** What the file does not say and was worked out; first what the user had better look at. */
export function InferredList({ inferred }: Pick<TableSummary, 'inferred'>) {
  const { t } = useTranslation('imports');
  const textOf = useInferredText();
  if (inferred.length === 0) return null;
  const sorted = inferred.toSorted((one, other) => Number(!!other.confirm) - Number(!!one.confirm));
  const mustLook = sorted.some(({ confirm }) => confirm);
  return (
    <details open={mustLook} data-testid="inferred" className="text-sm">
      <summary className="cursor-pointer font-medium">{t('inferred.title')}</summary>
      <ul className="mt-1 grid gap-1">
        {sorted.map((one) => (
          <li key={`${one.code} ${one.column ?? ''}`} className={one.confirm ? '' : 'text-muted'}>
            <bdi>{textOf(one)}</bdi> {one.confirm && <Chip>{t('inferred.confirm')}</Chip>}
          </li>
        ))}
      </ul>
    </details>
  );
}
