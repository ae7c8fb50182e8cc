import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import type { TimePeriod } from '@/lib/live/use-time-period';
import { useBrandName } from '../../../coach/use-brand-name';
import { useStageName } from '../stage-name';

const COLUMNS = ['day', 'brand', 'network', 'work', 'stage', 'source', 'minutes', 'note'] as const;

/** A timesheet in words: the columns' names, then a line a row. Days stay as they sort, minutes are numbers. */
export function useSheetLines(rows: TimePeriod['rows']): readonly (readonly (string | number)[])[] {
  const { t } = useTranslation(['time', 'timer']);
  const nameOf = useBrandName();
  const stageName = useStageName();
  return useMemo(
    () => [
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
    ],
    // oxlint-disable-next-line react/exhaustive-deps -- a stage's name changes with the language, as `t` does.
    [rows, nameOf, t],
  );
}
