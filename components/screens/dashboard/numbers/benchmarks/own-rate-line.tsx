import { useTranslation } from 'react-i18next';
import { LEAST_POSTS, type OwnRate } from '@/lib/live/use-network-rates';
import { useSayFrom } from './use-say-from';
import { useSayRate } from './use-say-rate';

/** The rate of one's own typical post out of one thing, or how many posts it still takes. */
export function OwnRateLine({ own, network }: { own: OwnRate; network: string }) {
  const { t } = useTranslation('return');
  const say = useSayRate();
  const source = useSayFrom()(own);
  const denominator = t(`benchmarks.denominator.${own.denominator}`, { network });
  const { rate, posts } = own;
  if (!rate) {
    return (
      <dd className="text-sm text-muted">
        {t('benchmarks.few', {
          denominator,
          posts,
          least: LEAST_POSTS,
          count: LEAST_POSTS - posts,
        })}
        {posts > 0 && <span className="block">{source}</span>}
      </dd>
    );
  }
  return (
    <dd>
      <span className="font-medium">
        {t('benchmarks.rate', { rate: say(rate.median), denominator })}
      </span>
      <span className="block text-sm text-muted">
        {t('benchmarks.interval', { low: say(rate.low), high: say(rate.high), count: posts })}
      </span>
      <span className="block text-sm text-muted">{source}</span>
    </dd>
  );
}
