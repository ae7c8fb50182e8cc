import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { RatedOne } from '@/lib/live/use-network-rates';
import { useSayHolds } from '../../../../charts/frame/use-say-holds';
import { FileName } from './file-line';
import { useSay } from '../use-say';

export interface CountedPostProps {
  post: Pick<RatedOne, 'day' | 'asOf' | 'what' | 'importId' | 'holds' | 'followers'>;
  imports: readonly Import[];
}

/** Which post it is, who counted it and when, and where it is asked, whose count of followers stands for its day. */
export function CountedPost({ post, imports }: CountedPostProps) {
  const { t } = useTranslation(['return', 'imported']);
  const say = useSay();
  const sayHolds = useSayHolds();
  const { day, asOf, what, importId, holds, followers } = post;
  const sourceOf = (id: string | undefined, source: 'typed' | 'read') =>
    id === undefined ? (
      t(`history.source.${source}`)
    ) : (
      <FileName imported={imports.find((one) => one.id === id)} />
    );
  return (
    <>
      {say.day(day)}
      {what !== undefined && (
        <span dir="auto" className="block wrap-anywhere">
          {what}
        </span>
      )}
      <span className="block text-muted">
        {sourceOf(importId, 'typed')} · {t('benchmarks.countedOn', { day: say.day(asOf) })}
      </span>
      {holds && <span className="block text-muted">{sayHolds(holds)}</span>}
      {followers && (
        <span className="block text-muted">
          {t('benchmarks.followersOn', { day: say.day(followers.day) })}{' '}
          {sourceOf(followers.importId, followers.source === 'read' ? 'read' : 'typed')}
        </span>
      )}
    </>
  );
}
