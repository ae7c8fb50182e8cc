import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '@/lib/domain/annotation';
import type { Import } from '@/lib/domain/imported';
import { networkName } from '@/lib/live/network-list';
import type { PostSeries } from '@/lib/live/post-series';
import type { NewestOnly } from '@/lib/live/use-comparable-readings';
import { PostsChart } from '../../../../charts/posts-chart';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { PostsDialog } from './posts-dialog';
import { useSayHoldings } from './use-say-holdings';

const NOTHING = { posts: [], missing: 0 } as const;

export interface PostChartsProps {
  posts: readonly PostSeries[];
  notes: readonly Annotation[];
  newestOnly: NewestOnly;
  /** The brand's imports, among them those that posts are from. */
  imports: readonly Import[];
}

/** The posts of one network at a time: what is counted differs from network to network. */
export function PostCharts({ posts, notes, newestOnly, imports }: PostChartsProps) {
  const { t } = useTranslation('charts');
  const [chosen, setChosen] = useState<string>();
  const [asked, setAsked] = useState<PostSeries['metric']>();
  const sayHolds = useSayHoldings();
  const networks = [...new Set(posts.map(({ network }) => network))];
  const network = networks.find((one) => one === chosen) ?? networks[0];
  const shown = posts.filter((one) => one.network === network);
  const series = shown.find(({ metric }) => metric === asked);
  const newest =
    network !== undefined && newestOnly.networks.includes(network)
      ? t('posts.newest', { newest: newestOnly.most })
      : undefined;
  const remarksOn = ({ holds }: PostSeries) => [sayHolds(holds), newest];
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
      {shown.map((one) => (
        <PostsChart
          key={one.metric}
          of={networkName(network)}
          metric={one.metric}
          view={one.view}
          published={one.published}
          notes={notes}
          remarks={remarksOn(one)}
          onLineage={() => setAsked(one.metric)}
        />
      ))}
      {series && (
        <PostsDialog
          of={networkName(network)}
          series={series}
          remarks={remarksOn(series)}
          imports={imports}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
