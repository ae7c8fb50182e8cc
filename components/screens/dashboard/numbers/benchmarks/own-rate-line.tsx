import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import { LEAST_POSTS, type OwnRate } from '@/lib/live/use-network-rates';
import { AS_WRITTEN, MarkedText } from '../../../../ui/marked-text';
import { NumberButton } from '../../../../ui/number-button';
import { RateDialog } from './rate-dialog';
import { useSayFrom } from './use-say-from';
import { useSayRate } from './use-say-rate';

export interface OwnRateLineProps {
  own: OwnRate;
  network: string;
  imports: readonly Import[];
}

/** The rate of one's own typical post out of one thing, or how many posts it still takes; a press names the posts. */
export function OwnRateLine({ own, network, imports }: OwnRateLineProps) {
  const { t } = useTranslation('return');
  const say = useSayRate();
  const source = useSayFrom()(own);
  const [open, setOpen] = useState(false);
  const denominator = t(`benchmarks.denominator.${own.denominator}`, { network });
  const { rate, posts } = own;
  const name = t('benchmarks.ownOf', { network, denominator });
  const number = (value: string) => (
    <NumberButton name={name} value={value} testId="rate-lineage" onPress={() => setOpen(true)} />
  );
  return (
    <dd className={rate ? undefined : 'text-sm text-muted'}>
      {rate ? (
        <>
          <span className="font-medium">
            <MarkedText
              text={t('benchmarks.rate', AS_WRITTEN)}
              values={{ rate: say(rate.median), denominator }}
              parts={{ press: number(say(rate.median)) }}
            />
          </span>
          <span className="block text-sm text-muted">
            {t('benchmarks.interval', { low: say(rate.low), high: say(rate.high), count: posts })}
          </span>
          <span className="block text-sm text-muted">{source}</span>
        </>
      ) : (
        <>
          {t('benchmarks.few', {
            denominator,
            posts,
            least: LEAST_POSTS,
            count: LEAST_POSTS - posts,
          })}
          {posts > 0 && <span className="block">{number(source)}</span>}
        </>
      )}
      {open && <RateDialog title={name} {...{ own, imports }} onClose={() => setOpen(false)} />}
    </dd>
  );
}
