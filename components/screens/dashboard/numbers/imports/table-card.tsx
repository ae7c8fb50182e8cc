import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { ImportPlace } from '@/lib/importing/propose-target';
import type { AnswersByTable } from '@/lib/importing/table-key';
import { useSayDay } from '../../../../coach/use-say-day';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { useSay } from '../use-say';
import { AsOfField } from './as-of-field';
import { RefusedList, WarningList } from './finding-list';
import { InferredList } from './inferred-list';
import { MappingDialog } from './mapping-dialog';
import { QuestionForm } from './question-form';
import { placesAsking, type Question } from './places-asking';
import type { TableSaid, TableToImport } from './tables-to-import';
import { TargetField } from './target-field';
import { useMetricName } from './use-metric-name';

export interface TableCardProps {
  table: TableToImport;
  places: readonly ImportPlace[];
  /** The brand that is worked for. */
  brand: Brand;
  today: string;
  onSay: (said: TableSaid) => void;
  /** What the user said about tables of the file, by their keys. */
  onAnswer: (answers: AnswersByTable) => void;
}

/** What one table holds, what was worked out about it, and what only the user can say. */
export function TableCard({ table, places, brand, today, onSay, onAnswer }: TableCardProps) {
  const { t, i18n } = useTranslation(['imports', 'dashboard']);
  const say = useSay();
  const sayDay = useSayDay();
  const metricName = useMetricName();
  const [isMapping, setIsMapping] = useState(false);
  const { file, summary, missing, isLeftOut, there, replaces } = table;
  const { format, period, metrics, values, posts, postsCover, unknown, mapping } = summary;
  const isUnknown = unknown !== undefined && !mapping;
  const title = isUnknown ? t('unknown') : t(`formats.${format}`, { defaultValue: format });
  const inner = [summary.file !== file.name && summary.file, summary.table].filter(Boolean);
  const ids = [...new Set(metrics.map(({ metric }) => metric))];
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const canImport = missing === undefined;
  const isChosen = canImport && !isLeftOut;
  const [replaced] = replaces;
  const ask = (question: Question) => (
    <QuestionForm
      key={`${question.code} ${question.column ?? ''}`}
      asking={placesAsking(question, summary, file)}
      answers={file.answers}
      onAnswer={onAnswer}
    />
  );
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
          onChange={({ target }) => onSay({ isLeftOut: !target.checked })}
          className="mt-1 size-4 shrink-0 accent-action"
        />
        <div className="grid min-w-0 gap-0.5">
          <h4 className="font-semibold">{title}</h4>
          <p dir="auto" className="text-sm break-words text-muted">
            {[...inner, period && say.days(period.from, period.to)].filter(Boolean).join(' · ')}
          </p>
          {(values > 0 || posts > 0) && (
            <p data-testid="import-holds" className="text-sm">
              {[
                posts > 0 && t('posts', { count: posts }),
                t('holds', {
                  values: t('values', { count: values }),
                  metrics: t('metrics', { count: ids.length }),
                }),
              ]
                .filter(Boolean)
                .join(' · ')}
              <span className="text-muted">: {list.format(ids.map(metricName))}</span>
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
        {missing !== 'refused' && !isUnknown && (
          <TargetField
            table={table}
            places={places}
            brand={brand}
            onChoose={(target) => onSay({ target })}
          />
        )}
        {summary.questions.map(ask)}
        {postsCover === 'lifetime' && (
          <AsOfField table={table} today={today} onSay={(day) => onSay({ asOf: day })} />
        )}
        {unknown && (
          <div>
            <Button data-testid="import-map" onClick={() => setIsMapping(true)}>
              {t(isUnknown ? 'mapping.open' : 'mapping.change')}
            </Button>
          </div>
        )}
        {summary.answered && (
          <details open={there !== undefined} data-testid="said" className="text-sm">
            <summary className="cursor-pointer font-medium">{t('questions.said')}</summary>
            <div className="mt-2 grid grid-cols-1 gap-3">{summary.answered.map(ask)}</div>
          </details>
        )}
        <InferredList inferred={table.inferred} />
        <RefusedList refused={summary.refused} />
        <WarningList warnings={summary.warnings} />
      </div>
      {isMapping && unknown && (
        <MappingDialog
          table={unknown}
          said={mapping}
          onClose={() => setIsMapping(false)}
          onKept={() => {
            setIsMapping(false);
            onSay({ isLeftOut: false });
            onAnswer({});
          }}
        />
      )}
    </li>
  );
}
