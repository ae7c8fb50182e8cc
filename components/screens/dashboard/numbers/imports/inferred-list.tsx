import { useTranslation } from 'react-i18next';
import { Chip } from '../../../../ui/chip';
import type { TableToImport } from './tables-to-import';
import { useInferredText } from './use-inferred-text';

/** What the file does not say and was worked out; first what the user had better look at. */
export function InferredList({ inferred }: Pick<TableToImport, 'inferred'>) {
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
