import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '@/lib/domain/annotation';
import { networkName } from '@/lib/live/network-list';
import type { PostSeries } from '@/lib/live/post-series';
import { PostsChart } from '../../../../charts/posts-chart';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { useSayHoldings } from './use-say-holdings';

const NOTHING = { posts: [], missing: 0 } as const;

export interface PostChartsProps {
  posts: readonly PostSeries[];
  notes: readonly Annotation[];
  /** How many of the newest readings in files were looked at, where there are more. */
  newestReadings: number | undefined;
}

/** The posts of one network at a time: what is counted differs from network to network. */
export function PostCharts({ posts, notes, newestReadings }: PostChartsProps) {
  const { t } = useTranslation('charts');
  const [chosen, setChosen] = useState<string>();
  const sayHolds = useSayHoldings();
  const newest =
    newestReadings === undefined ? undefined : t('posts.newest', { newest: newestReadings });
  const networks = [...new Set(posts.map(({ network }) => network))];
  const network = networks.find((one) => one === chosen) ?? networks[0];
  const shown = posts.filter((one) => one.network === network);
  if (network === undefined) {
    return (
      <PostsChart
        of={t('posts.anyNetwork')}
        metric="engagements"
        view={NOTHING}
        published={0}
        notes={[]}
      />
    );
  }
  return (
    <>
      {networks.length > 1 && (
        <div className="w-full sm:w-72">
          <Field label={t('posts-of')}>
            <Select
              value={network}
              data-testid="chart-network"
              onChange={({ target }) => setChosen(target.value)}
            >
              {networks.map((one) => (
                <option key={one} value={one}>
                  {networkName(one)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      {shown.map(({ metric, view, published, holds }) => (
        <PostsChart
          key={metric}
          of={networkName(network)}
          {...{ metric, view, published, notes }}
          remarks={[sayHolds(holds), newest]}
        />
      ))}
    </>
  );
}
