import { useTranslation } from 'react-i18next';
import type { TableSummary } from '@/lib/importing/protocol';
import { useSay } from '../use-say';

type Inferred = TableSummary['inferred'][number];

/** Says what was worked out about a table, and what from. */
export function useInferredText(): (inferred: Inferred) => string {
  const { t, i18n } = useTranslation('imports');
  const say = useSay();
  // Signs are no keys: a point would be taken for a step into the texts.
  const delimiterName = (value: string) =>
    ({
      ',': t('inferred.delimiters.comma'),
      ';': t('inferred.delimiters.semicolon'),
      '\t': t('inferred.delimiters.tab'),
    })[value] ?? value;
  const markName = (value: string) =>
    value === '.' ? t('inferred.marks.point') : t('inferred.marks.comma');
  const valueOf = ({ code, value }: Inferred): string => {
    switch (code) {
      case 'delimiter':
        return delimiterName(value);
      case 'date-order':
        return t(`inferred.orders.${value}`, { defaultValue: value });
      case 'decimal-mark':
        return markName(value);
      case 'as-of':
        return say.day(value);
      case 'month-language':
        return new Intl.DisplayNames(i18n.language, { type: 'language' }).of(value) ?? value;
      default:
        return value;
    }
  };
  return (inferred) => {
    const { code, column, by } = inferred;
    const key = column === undefined ? `inferred.${code}` : `inferred.${code}-column`;
    return `${t(key, { value: valueOf(inferred), column })} · ${t(`inferred.by.${by}`)}`;
  };
}
