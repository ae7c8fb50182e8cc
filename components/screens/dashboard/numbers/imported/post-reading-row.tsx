import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import { ageOfReading, engagementsOf } from '@/lib/live/post-numbers';
import type { ImportedPost } from '@/lib/live/use-imported-posts';
import { useSayHolds } from '../../../../charts/frame/use-say-holds';
import { classNames } from '../../../../ui/class-names';
import { NumberButton } from '../../../../ui/number-button';
import { useMetricName } from '../imports/use-metric-name';
import { useSay } from '../use-say';
import { metricOf, type PostColumn, valueIn } from './post-columns';
import { PostDialog, type PostNumber } from './post-dialog';

export interface PostReadingRowProps {
  post: ImportedPost;
  /** The import that its numbers are from. */
  imported: Import | undefined;
  columns: readonly PostColumn[];
  /** Whether it says itself what its engagement holds, because the posts beside it hold something else. */
  saysParts: boolean;
}

/** In a narrow room the numbers stand beneath the post, each with the name of its column. */
const CELL = 'px-3 py-1.5 align-top max-sm:py-1 max-sm:pe-0 sm:border-t sm:border-line';

/** One post as a file knows it. What the file does not hold is a dash, and no zero. */
export function PostReadingRow({ post, imported, columns, saysParts }: PostReadingRowProps) {
  const { t } = useTranslation('imported');
  const say = useSay();
  const sayHolds = useSayHolds();
  const metricName = useMetricName();
  const [open, setOpen] = useState<PostNumber>();
  const { day, kind, title, metrics } = post;
  const age = ageOfReading(post);
  const holds = engagementsOf(metrics)?.holds;
  const name = kind ? t(`posts.kinds.${kind}`, { defaultValue: kind }) : t('posts.untitled');
  const what = title ?? [name, day && say.day(day)].filter(Boolean).join(', ');
  const number = (column: PostColumn) => {
    const value = valueIn(post, column);
    if (value === undefined) return '–';
    const metric = metricOf(post, column);
    const called = column === 'engagements' ? t('posts.engagements') : metricName(metric);
    return (
      <NumberButton
        name={t('metricOf', { metric: called, of: what })}
        value={say.number(value)}
        testId="post-lineage"
        onPress={() => setOpen({ metric, name: called, value })}
      />
    );
  };
  return (
    <tr
      data-testid="imported-post"
      className="max-sm:flex max-sm:flex-wrap max-sm:border-t max-sm:border-line max-sm:pe-3"
    >
      <th scope="row" className={`${CELL} text-start font-normal max-sm:w-full max-sm:pb-0`}>
        <span dir="auto" className="block wrap-anywhere">
          {title ?? name}
        </span>
        <span className="block text-sm text-muted">
          {day && `${say.day(day)} · `}
          {age === undefined ? t('posts.noAge') : t('posts.old', { count: age })}
        </span>
        {open && (
          <PostDialog
            {...{ post, imported, what }}
            number={open}
            holds={open.metric === 'engagements' ? holds : undefined}
            onClose={() => setOpen(undefined)}
          />
        )}
      </th>
      {columns.map((column) => (
        <td
          key={column}
          className={classNames(
            CELL,
            'tabular-nums sm:text-end',
            valueIn(post, column) === undefined && 'max-sm:hidden',
          )}
        >
          <span aria-hidden className="me-1.5 text-sm text-muted sm:hidden">
            {t(`posts.${column}`)}
          </span>
          {number(column)}
          {column === 'engagements' && saysParts && holds && (
            <span className="block text-sm text-muted">{sayHolds(holds)}</span>
          )}
        </td>
      ))}
    </tr>
  );
}
