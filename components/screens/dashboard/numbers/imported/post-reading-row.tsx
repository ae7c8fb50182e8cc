import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/domain/brand';
import type { Import } from '@/lib/domain/imported';
import { ageOfReading, engagementsOf } from '@/lib/live/post-numbers';
import type { ImportedPost } from '@/lib/live/use-imported-posts';
import { useSayHolds } from '../../../../charts/frame/use-say-holds';
import { AccountName } from '../account-name';
import { useMetricName } from '../imports/use-metric-name';
import { useSay } from '../use-say';
import { NumberButton } from '../../../../ui/number-button';
import { PostDialog, type PostNumber } from './post-dialog';

export interface PostReadingRowProps {
  post: ImportedPost;
  account: Account | undefined;
  /** The import that its numbers are from. */
  imported: Import | undefined;
}

const CELL = 'border-t border-line px-3 py-1.5 align-top';

/** One post as a file knows it. What the file does not hold is a dash, and no zero. */
export function PostReadingRow({ post, account, imported }: PostReadingRowProps) {
  const { t } = useTranslation('imported');
  const say = useSay();
  const { day, kind, title, metrics } = post;
  const age = ageOfReading(post);
  const engagements = engagementsOf(metrics);
  const sayHolds = useSayHolds();
  const metricName = useMetricName();
  const [open, setOpen] = useState<PostNumber>();
  /** What the file does not hold is a dash, and says nothing more. */
  const cell = (metric: string, value: number | undefined, name = metricName(metric)) =>
    value === undefined ? (
      '–'
    ) : (
      <NumberButton
        name={t('metricOf', { metric: name, of: what })}
        value={say.number(value)}
        testId="post-lineage"
        onPress={() => setOpen({ metric, name, value })}
      />
    );
  const views = metrics.views === undefined ? 'video-views' : 'views';
  const what =
    title ?? (kind ? t(`posts.kinds.${kind}`, { defaultValue: kind }) : t('posts.untitled'));
  return (
    <tr data-testid="imported-post">
      <th scope="row" className={`${CELL} text-start font-normal max-sm:w-full`}>
        <span dir="auto" className="block wrap-anywhere">
          {what}
        </span>
        <span className="block text-sm text-muted">
          {account && <AccountName account={account} />}
          {day && ` · ${say.day(day)}`} ·{' '}
          {age === undefined ? t('posts.ageUnknown') : t('posts.age', { count: age })}
        </span>
        {imported && (
          <span dir="auto" className="block text-sm wrap-anywhere text-muted">
            {imported.file}
          </span>
        )}
      </th>
      <td className={`${CELL} text-end tabular-nums`}>
        {cell('engagements', engagements?.value, t('posts.engagements'))}
        {engagements && (
          <span className="block text-sm text-muted">{sayHolds(engagements.holds)}</span>
        )}
        {open && (
          <PostDialog
            {...{ post, imported, what }}
            number={open}
            holds={open.metric === 'engagements' ? engagements?.holds : undefined}
            onClose={() => setOpen(undefined)}
          />
        )}
      </td>
      <td className={`${CELL} text-end tabular-nums max-sm:hidden`}>
        {cell('reach', metrics.reach)}
      </td>
      <td className={`${CELL} text-end tabular-nums max-sm:hidden`}>
        {cell(views, metrics[views])}
      </td>
    </tr>
  );
}
