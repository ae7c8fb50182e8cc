import { useTranslation } from 'react-i18next';
import type { PostSeries } from '@/lib/live/post-series';
import { useSayHolds } from '../../../../charts/frame/use-say-holds';

/** Says what the engagements of files hold, and that posts whose numbers hold different parts are no equals. */
export function useSayHoldings(): (holds: PostSeries['holds']) => string | undefined {
  const { t, i18n } = useTranslation('charts');
  const sayHolds = useSayHolds();
  return (holds) => {
    const [only, ...others] = holds;
    if (!only) return undefined;
    if (others.length === 0) return t('posts.holds', { parts: sayHolds(only.holds) });
    const list = holds.map((one) =>
      t('posts.holding', { parts: sayHolds(one.holds), count: one.posts }),
    );
    return t('posts.holdsMixed', {
      list: new Intl.ListFormat(i18n.language, { type: 'unit' }).format(list),
    });
  };
}
