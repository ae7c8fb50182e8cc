import { useTranslation } from 'react-i18next';
import type { TableSummary } from '@/lib/importing/protocol';

/** What was not read, each kind with its reason and the first places where it was met. */
export function RefusedList({ refused }: Pick<TableSummary, 'refused'>) {
  const { t, i18n } = useTranslation('imports');
  const count = refused.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <details data-testid="refused" className="rounded-md bg-warning-tint px-3 py-2 text-sm">
      <summary className="cursor-pointer font-medium">{t('refused.title', { count })}</summary>
      <ul className="mt-2 grid gap-2">
        {refused.map(({ code, column, examples }) => {
          const places = examples
            .slice(0, 3)
            .map(({ row, value }) =>
              [row !== undefined && t('refused.rows', { rows: row }), value]
                .filter(Boolean)
                .join(': '),
            );
          return (
            <li key={`${code} ${column ?? ''}`}>
              {t(`refused.${code}`)}
              <span dir="auto" className="block text-muted">
                {[column !== undefined && t('refused.in', { column }), list.format(places)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What is worth knowing about a table that was read. */
export function WarningList({ warnings }: Pick<TableSummary, 'warnings'>) {
  const { t, i18n } = useTranslation('imports');
  if (warnings.length === 0) return null;
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  // Columns that are left alone are one sentence, however many there are.
  const unread = warnings.flatMap(({ code, column }) =>
    code === 'column-unread' && column !== undefined ? [column] : [],
  );
  const others = warnings.filter(({ code }) => code !== 'column-unread');
  return (
    <ul className="grid gap-1 text-sm text-muted">
      {others.map(({ code, column, count, examples }) => (
        <li key={`${code} ${column ?? ''}`}>
          {t(`warnings.${code}`, {
            column,
            count,
            values: list.format(
              [...new Set(examples.flatMap(({ value }) => value ?? []))].slice(0, 5),
            ),
            value: examples[0]?.value,
          })}
        </li>
      ))}
      {unread.length > 0 && (
        <li dir="auto">{t('warnings.column-unread', { columns: list.format(unread) })}</li>
      )}
    </ul>
  );
}
