import { useTranslation } from 'react-i18next';
import type { MixPart } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { MixMarks, MIX_ROW } from './marks/mix-marks';
import { usePartName } from './parts/use-part-name';

export interface MixChartProps<Part extends MixPart> {
  /** The most frequent first. */
  parts: readonly Part[];
  /** Tells which posts are counted, those of one part or of all of them. */
  onLineage: (parts: readonly Part[]) => void;
}

/** How many posts each topic had. Posts without a topic are a part as well, else the others would seem larger. */
export function MixChart<Part extends MixPart>({ parts, onLineage }: MixChartProps<Part>) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const nameOf = usePartName();
  const total = parts.reduce((sum, { posts }) => sum + posts.length, 0);
  const rows = parts.map((part) => {
    const count = part.posts.length;
    const share = words.share(count / total);
    return {
      key: part.name ?? part.kind,
      name: nameOf(part),
      isNamed: part.kind === 'topic',
      count,
      share,
      numbers: `${words.number(count)} · ${share}`,
      part: count / total,
      press: () => onLineage([part]),
    };
  });
  const first = rows.find(({ isNamed }) => isNamed);
  return (
    <ChartFrame
      id="mix"
      title={t('mix.title')}
      reading={
        total === 0
          ? t('mix.empty')
          : first
            ? t('mix.reading', { topic: first.name, share: first.share, count: total })
            : t('mix.noTopic', { count: total })
      }
      source={t('mix.source', { count: total })}
      isEmpty={total === 0}
      height={rows.length * MIX_ROW}
      onLineage={() => onLineage(parts)}
      numbers={() =>
        rows.map(({ name, numbers, press }, at) => ({
          name,
          value: numbers,
          place: { top: at * MIX_ROW, right: 0 },
          onPress: press,
        }))
      }
      table={{
        columns: [
          { name: t('columns.topic') },
          { name: t('columns.posts'), isNumber: true },
          { name: t('columns.share'), isNumber: true },
        ],
        rows: rows.map(({ name, count, share, part }) => [
          name,
          count,
          { shown: share, raw: Math.round(part * 1000) / 1000 },
        ]),
      }}
    >
      {(width) => <MixMarks rows={rows} width={width} />}
    </ChartFrame>
  );
}
