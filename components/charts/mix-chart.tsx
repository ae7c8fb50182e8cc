import { useTranslation } from 'react-i18next';
import type { MixPart } from '@/lib/live/chart-models';
import { ChartFrame } from './frame/chart-frame';
import { useWords } from './frame/use-words';
import { MixMarks, MIX_ROW } from './marks/mix-marks';

export interface MixChartProps {
  /** The most frequent first. */
  parts: readonly MixPart[];
}

/** How many posts each topic had. Posts without a topic are a part as well, else the others would seem larger. */
export function MixChart({ parts }: MixChartProps) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const rows = parts.map(({ kind, name, count }) => ({
    key: name ?? kind,
    name: kind === 'topic' ? (name ?? '') : t(`mix.${kind}`),
    isNamed: kind === 'topic',
    count,
    share: words.share(count / total),
    numbers: `${words.number(count)} · ${words.share(count / total)}`,
    part: count / total,
  }));
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
