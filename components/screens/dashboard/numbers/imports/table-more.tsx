import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { ImportPlace } from '@/lib/importing/propose-target';
import type { AnswersByTable } from '@/lib/importing/table-key';
import { Button } from '../../../../ui/button';
import { AsOfField } from './as-of-field';
import { InferredList } from './inferred-list';
import { MappingDialog } from './mapping-dialog';
import { placesAsking, type Question } from './places-asking';
import { QuestionForm } from './question-form';
import type { TableSaid, TableToImport } from './tables-to-import';
import { TargetField } from './target-field';

export interface TableMoreProps {
  table: TableToImport;
  places: readonly ImportPlace[];
  /** The brand that is worked for. */
  brand: Brand;
  today: string;
  onSay: (said: TableSaid) => void;
  /** What the user said about tables of the file, by their keys. */
  onAnswer: (answers: AnswersByTable) => void;
}

/** Whose a table is, what is asked about it, what was answered, and what was worked out. */
export function TableMore({ table, places, brand, today, onSay, onAnswer }: TableMoreProps) {
  const { t } = useTranslation('imports');
  const [isMapping, setIsMapping] = useState(false);
  const { file, summary, missing, there } = table;
  const { postsCover, unknown, mapping } = summary;
  const isUnknown = unknown !== undefined && !mapping;
  const ask = (question: Question) => (
    <QuestionForm
      key={`${question.code} ${question.column ?? ''}`}
      asking={placesAsking(question, summary, file)}
      answers={file.answers}
      onAnswer={onAnswer}
    />
  );
  return (
    <>
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
    </>
  );
}
