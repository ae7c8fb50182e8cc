import { useTranslation } from 'react-i18next';
import { markPersonal, unmarkPersonal } from '@/lib/actions/answer-guard';
import { personalRef } from '@/lib/live/personal-ref';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../ui/button';
import { RelativeTime } from '../../ui/relative-time';
import type { NetworkPage } from '../page-match';

/**
 * Says that an account of no brand is signed in, or the user's own, and lets them say which it is. Where this page
 * does not show who is signed in, it says who was, and when.
 */
export function SignedInLine({ active: { guard, page } }: { active: NetworkPage }) {
  const { t } = useTranslation('reading');
  const { state, viewer } = guard;
  if (!viewer) return null;
  const isNobodys = state === 'unknown' || state === 'personal';
  if (!isNobodys && viewer.source === 'page') return null;
  const wasOrIs = viewer.source === 'page' ? 'guard.unknown' : 'guard.wasUnknown';
  const ref = personalRef(page, viewer.handle);
  return (
    <div
      data-testid="signed-in"
      data-guard={state}
      data-source={viewer.source}
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 text-sm"
    >
      <p className="min-w-0 text-muted">
        <bdi className="text-ink">{showHandle(page.network, viewer.handle)}</bdi>
        {' · '}
        {isNobodys ? t(state === 'personal' ? 'guard.isPersonal' : wasOrIs) : t('guard.was')}
        {viewer.source === 'remembered' && (
          <>
            {' · '}
            <RelativeTime at={viewer.at} />
          </>
        )}
      </p>
      {state === 'personal' && ref && (
        <Button size="small" data-testid="not-personal" onClick={() => void unmarkPersonal(ref)}>
          {t('guard.notPersonal')}
        </Button>
      )}
      {state === 'unknown' && (
        <Button
          size="small"
          data-testid="mark-personal"
          onClick={() => void markPersonal(page, viewer.handle)}
        >
          {t('guard.personal')}
        </Button>
      )}
    </div>
  );
}
