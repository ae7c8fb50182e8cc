import { useTranslation } from 'react-i18next';
import type { TableSummary } from '@/lib/importing/protocol';

/** Says what kind of table it is: by its format, or that its columns are not recognised. */
export function useTableKind(): (summary: TableSummary) => string {
  const { t } = useTranslation('imports');
  return ({ format, unknown, mapping }) =>
    unknown && !mapping ? t('unknown') : t(`formats.${format}`, { defaultValue: format });
}
