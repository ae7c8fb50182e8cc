import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { DeskState, ImportDesk } from '@/lib/live/import-desk';
import { useImportPlaces, useImportsOf } from '@/lib/live/use-imports';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { Meter } from '../../../../ui/meter';
import { BrandShares } from './brand-shares';
import { FileHead } from './file-head';
import { RefusedFile } from './refused-file';
import { TableCard } from './table-card';
import {
  choiceOf,
  isAssumed,
  type TableSaid,
  tablesToImport,
  type TableToImport,
} from './tables-to-import';
import { useTableKind } from './use-table-kind';

/** A file with so many tables is read through only where it asks something. */
const MANY = 4;

/** The name of a file inside an archive. */
const innerName = ({ file, summary }: TableToImport) =>
  summary.file === file.name ? undefined : summary.file;

export interface ImportPreviewProps {
  desk: ImportDesk;
  state: DeskState;
  /** The brand that is worked for. */
  brand: Brand;
}

/** What the chosen files hold and what will become of it. Nothing is stored before the one click. */
export function ImportPreview({ desk, state, brand }: ImportPreviewProps) {
  const { t } = useTranslation('imports');
  const today = useNow().toPlainDate().toString();
  const places = useImportPlaces();
  const kindOf = useTableKind();
  const [said, setSaid] = useState<ReadonlyMap<string, TableSaid>>(new Map());
  const { files, importing } = state;
  const imports = useImportsOf(files.map(({ hash }) => hash).filter((hash) => hash !== ''));
  if (!places) return null;
  const context = { places, workingBrandId: brand.id, said, today, imports: imports ?? [] };
  const tables = files.map((file) => ({ file, tables: tablesToImport(file, context) }));
  const going = tables
    .flatMap((one) => one.tables)
    .filter((table) => !table.missing && !table.isLeftOut);
  const chosen = going.flatMap((table) => choiceOf(table) ?? []);
  const unnamed = going.filter(isAssumed).length;
  const isReading = files.some(({ state: one }) => one !== 'read') || !imports;
  const share = Math.round((importing ?? 0) * 100);
  return (
    <Card flush data-testid="import-preview">
      <div className="grid gap-1 border-b border-line p-4">
        <h3 className="font-semibold">{t('preview')}</h3>
        <p className="max-w-prose text-sm text-muted">{t('previewText')}</p>
      </div>
      <ul className="divide-y divide-line">
        {tables.map(({ file, tables: those }) => {
          const kinds = new Set(those.map(({ summary }) => kindOf(summary)));
          const isMany = those.length >= MANY;
          const [kind] = isMany && kinds.size === 1 ? kinds : [];
          return (
            <li key={file.id} data-testid="import-file">
              <FileHead file={file} onForget={() => desk.forget(file.id)} />
              {isMany && (
                <p data-testid="file-tables" className="px-4 pt-3 text-sm text-muted">
                  {[kind, t('tables', { count: those.length })].filter(Boolean).join(' · ')}
                </p>
              )}
              <ul className="divide-y divide-line">
                {those.map((table) =>
                  table.missing === 'refused' ? (
                    <RefusedFile
                      key={table.key}
                      refused={table.summary.refused}
                      name={innerName(table)}
                    />
                  ) : (
                    <TableCard
                      key={table.key}
                      table={table}
                      places={places}
                      brand={brand}
                      today={today}
                      isOneOfMany={isMany}
                      isKindSaid={kind !== undefined}
                      onSay={(part) =>
                        setSaid(new Map(said).set(table.key, { ...said.get(table.key), ...part }))
                      }
                      onAnswer={(answers) => void desk.answer(file.id, answers)}
                    />
                  ),
                )}
              </ul>
            </li>
          );
        })}
      </ul>
      <div className="grid gap-2 rounded-b-lg border-t border-line bg-raised p-4 sm:sticky sm:bottom-0">
        {importing !== undefined && (
          <>
            <p aria-hidden className="text-sm text-muted">
              {t('importing', { share })}
            </p>
            <Meter value={share} of={100} label={t('importing', { share })} />
          </>
        )}
        <div className="flex flex-wrap items-center justify-end gap-2">
          <div className="me-auto grid gap-0.5 text-sm">
            <BrandShares brandIds={chosen.map(({ brandId }) => brandId)} places={places} />
            {places.length > 1 && unnamed > 0 && (
              <p dir="auto" className="text-muted" data-testid="import-assumed">
                {t('assumed', { count: unnamed, brand: brand.name })}
              </p>
            )}
          </div>
          {importing !== undefined || isReading ? (
            <Button data-testid="import-stop" onClick={desk.stop}>
              {t('stop')}
            </Button>
          ) : (
            <Button onClick={desk.clear}>{t('putAwayAll')}</Button>
          )}
          <Button
            variant="primary"
            data-testid="import-run"
            disabled={chosen.length === 0 || importing !== undefined || isReading}
            onClick={() => desk.import(chosen)}
          >
            {chosen.length === 0 ? t('importNone') : t('import', { count: chosen.length })}
          </Button>
        </div>
      </div>
    </Card>
  );
}
