import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import { type AudienceTable, useAudience } from '@/lib/live/use-audience';
import type { FromFiles } from '@/lib/live/use-imported-series';
import { AudienceChart } from '../../../../charts/audience-chart';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { useFileName } from '../imported/file-line';
import { useMetricName } from '../imports/use-metric-name';
import { AudienceDialog } from './audience-dialog';
import { useAudienceWords } from './use-audience-words';
import { useOwnerName } from './use-owner-name';

export interface AudienceChartsProps {
  brandId: string;
  accounts: readonly Account[];
  files: FromFiles;
}

/** Who the audience of one account at a time is, by everything that files divide it by. */
export function AudienceCharts({ brandId, accounts, files }: AudienceChartsProps) {
  const { t } = useTranslation('charts');
  const audiences = useAudience(brandId, files) ?? [];
  const ownerName = useOwnerName(accounts);
  const metricName = useMetricName();
  const fileName = useFileName();
  const words = useAudienceWords();
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState<AudienceTable>();
  const known = audiences.filter(({ tables }) => tables.length > 0);
  const shown = known.find(({ accountId }) => accountId === chosen) ?? known[0];
  if (!shown) return null;
  const importOf = ({ importId }: AudienceTable) => files.imports.find(({ id }) => id === importId);
  return (
    <>
      {known.length > 1 && (
        <div className="w-full sm:w-72">
          <Field label={t('audience.owner')}>
            <Select
              value={shown.accountId}
              data-testid="audience-owner"
              onChange={({ target }) => setChosen(target.value)}
            >
              {known.map(({ accountId }) => (
                <option key={accountId} value={accountId}>
                  {ownerName(accountId)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {shown.tables.map((table) => (
          <AudienceChart
            key={`${table.kind} ${table.trait ?? ''} ${table.metric}`}
            of={ownerName(shown.accountId)}
            by={words.by(table)}
            counted={metricName(table.metric)}
            table={table}
            nameOf={(part) => words.name(table, part)}
            outOf={words.outOf(table, importOf(table))}
            file={fileName(importOf(table))}
            onLineage={() => setOpen(table)}
          />
        ))}
      </div>
      {open && (
        <AudienceDialog table={open} imported={importOf(open)} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
