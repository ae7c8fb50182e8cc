import { useTranslation } from 'react-i18next';
import type { TimesheetRow } from '@/lib/actions/collect-timesheet';
import { networkName } from '@/lib/live/network-list';
import { useKnownBrandName } from '../../../coach/use-brand-name';
import { useStageName } from '../stage-name';

const COLUMNS = ['day', 'brand', 'network', 'work', 'stage', 'source', 'minutes', 'note'] as const;

export type SheetLines = readonly (readonly (string | number)[])[];

/**
 * Says a timesheet: the columns' names, then a line a row. Days stay as they sort, minutes are numbers. `undefined`
 * until the brands' names are read: what is saved or printed stays as it was said.
 */
export function useSaySheet(): ((rows: readonly TimesheetRow[]) => SheetLines) | undefined {
  const { t } = useTranslation(['time', 'timer']);
  const nameOf = useKnownBrandName();
  const stageName = useStageName();
  if (!nameOf) return undefined;
  return (rows) => [
    COLUMNS.map((column) => t(`time:sheet.columns.${column}`)),
    ...rows.map(({ day, brandId, network, work, stage, source, minutes, note }) => [
      day,
      nameOf(brandId),
      network ? networkName(network) : '',
      work ? t(`timer:work.${work}`) : '',
      stage ? stageName(stage) : '',
      t(`time:source.${source}`),
      minutes,
      note ?? '',
    ]),
  ];
}
