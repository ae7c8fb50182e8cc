import { useTranslation } from 'react-i18next';
import { useSayDay } from '../../../../coach/use-say-day';
import { Notice } from '../../../../ui/notice';
import { useSay } from '../use-say';
import { RefusedList, WarningList } from './finding-list';
import { FoldedPart } from './folded-part';
import { TableMore, type TableMoreProps } from './table-more';
import { asksSomething } from './tables-to-import';
import { useTableKind } from './use-table-kind';
import { useMetricNames } from './use-metric-names';
import { useTargetOptions, valueOf } from './target-options';

export interface TableCardProps extends TableMoreProps {
  /** One of many in its file: what needs no answer is folded away. */
  isOneOfMany: boolean;
  /** What kind of table it is was said above all tables of the file. */
  isKindSaid: boolean;
}

/** What one table holds, what was worked out about it, and what only the user can say. */
export function TableCard({ isOneOfMany, isKindSaid, ...props }: TableCardProps) {
  const { t } = useTranslation('imports');
  const { table, places, onSay } = props;
  const say = useSay();
  const sayDay = useSayDay();
  const metricNames = useMetricNames();
  const kind = useTableKind()(table.summary);
  const options = useTargetOptions(places, table.summary.network);
  const { file, summary, missing, isLeftOut, there, replaces, target } = table;
  const { format, period, metrics, values, posts } = summary;
  const inner = [summary.file !== file.name && summary.file, summary.table]
    .filter(Boolean)
    .join(' · ');
  // Among many of one kind its own name tells it from the others.
  const [title, ...facts] = isKindSaid && inner !== '' ? [inner] : [kind, inner];
  const canImport = missing === undefined;
  const isChosen = canImport && !isLeftOut;
  const [replaced] = replaces;
  const holds = [
    posts > 0 && t('posts', { count: posts }),
    (values > 0 || posts > 0) &&
      t('holds', {
        values: t('values', { count: values }),
        metrics: t('metrics', { count: new Set(metrics.map((one) => one.metric)).size }),
      }),
  ]
    .filter(Boolean)
    .join(' · ');
  const place = options.find(({ value }) => target && value === valueOf(target))?.label;
  return (
    <li
      data-testid="import-table"
      data-format={format}
      data-missing={missing ?? (there ? 'there' : '')}
      className="grid grid-cols-1 gap-3 p-4"
    >
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          disabled={!canImport}
          checked={isChosen}
          aria-label={t('includeOf', { name: title })}
          data-testid="import-include"
          onChange={({ target: box }) => onSay({ isLeftOut: !box.checked })}
          className="mt-1 size-4 shrink-0 accent-action"
        />
        <div className="grid min-w-0 gap-0.5">
          <h4 dir="auto" className="font-semibold wrap-anywhere">
            {title}
          </h4>
          <p dir="auto" className="text-sm break-words text-muted">
            {[...facts, period && say.days(period.from, period.to), isOneOfMany && holds]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {!isOneOfMany && holds !== '' && (
            <p data-testid="import-holds" className="text-sm">
              {holds}
              <span className="text-muted">: {metricNames(metrics)}</span>
            </p>
          )}
        </div>
      </div>
      <div className="grid grid-cols-1 gap-3 ps-7">
        {replaced && (
          <Notice tone="info">
            {t(isChosen ? 'replaces' : 'there', { date: sayDay(replaced.at) })}
          </Notice>
        )}
        {isOneOfMany ? (
          <FoldedPart
            asks={asksSomething(table)}
            title={
              <>
                <span className="sr-only">{title}: </span>
                {place === undefined ? t('more') : <bdi>{t('moreFor', { place })}</bdi>}
              </>
            }
          >
            <p className="text-muted">{metricNames(metrics)}</p>
            <TableMore {...props} />
          </FoldedPart>
        ) : (
          <TableMore {...props} />
        )}
        <WarningList warnings={summary.warnings} />
        <RefusedList refused={summary.refused} />
      </div>
    </li>
  );
}
