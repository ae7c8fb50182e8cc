import { useTranslation } from 'react-i18next';
import type { AudiencePart, AudienceTable } from '@/lib/live/use-audience';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { MIX_ROW, MixMarks } from './marks/mix-marks';

export interface AudienceChartProps {
  /** Whose audience it is, such as "Instagram @acme". */
  of: string;
  /** What it is divided by, such as "Countries". */
  by: string;
  /** What is counted, where the parts are no shares of it, such as "Views". */
  counted: string;
  table: Pick<AudienceTable, 'parts' | 'whole' | 'day' | 'from' | 'metric'>;
  /** Says a part's name in the user's language. */
  nameOf: (part: AudiencePart) => string;
  /** Out of what, in words; files do not always say. */
  outOf: string;
  /** The name of the file. */
  file: string;
  onLineage: () => void;
}

/** More would be a carpet; the table has all. */
const MOST = 8;

/** How a file divides an audience: the largest parts, the further ones together, and what it leaves out. */
export function AudienceChart(props: AudienceChartProps) {
  const { of, by, counted, table, nameOf, outOf, file, onLineage } = props;
  const { t } = useTranslation('charts');
  const words = useWords();
  const { parts, whole, day, from } = table;
  const isShare = whole.is === 'share';
  const share = (value: number) => words.share(whole.total > 0 ? value / whole.total : 0);
  const row = (key: string, name: string, isNamed: boolean, value: number) => ({
    key,
    name,
    isNamed,
    numbers: isShare ? share(value) : `${words.number(value)} · ${share(value)}`,
    part: whole.total > 0 ? value / whole.total : 0,
    value,
  });
  const named = parts.map((part) => row(part.name, nameOf(part), true, part.value));
  const further = named.slice(MOST);
  const rest =
    whole.rest === undefined ? [] : [row('\u0000rest', t('audience.rest'), false, whole.rest)];
  const drawn = [
    ...named.slice(0, MOST),
    ...(further.length === 0
      ? []
      : [
          row(
            '\u0000further',
            t('audience.further', { count: further.length }),
            false,
            further.reduce((sum, { value }) => sum + value, 0),
          ),
        ]),
    ...rest,
  ];
  const first = named[0];
  return (
    <ChartFrame
      id="audience"
      title={t('audience.title', { by, of })}
      reading={
        first
          ? t('audience.reading', { name: first.name, share: share(first.value), outOf })
          : t('audience.none')
      }
      source={t('audience.source', {
        file,
        when:
          from === undefined
            ? words.day(day)
            : t('audience.period', { from: words.day(from), to: words.day(day) }),
        count: parts.length,
        rest: t(`audience.restKnown.${whole.rest === undefined ? whole.is : 'yes'}`),
      })}
      isEmpty={parts.length === 0}
      height={drawn.length * MIX_ROW}
      table={{
        columns: [
          { name: by },
          ...(isShare ? [] : [{ name: counted, isNumber: true }]),
          { name: t('columns.share'), isNumber: true },
        ],
        rows: [...named, ...rest].map(({ name, value, part }) => [
          name,
          ...(isShare ? [] : [value]),
          { shown: share(value), raw: Math.round(part * 10_000) / 10_000 },
        ]),
      }}
      onLineage={onLineage}
    >
      {(width) => <MixMarks rows={drawn} width={width} />}
    </ChartFrame>
  );
}
