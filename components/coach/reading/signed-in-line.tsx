import { useTranslation } from 'react-i18next';
import { markPersonal, unmarkPersonal } from '@/lib/actions/answer-guard';
import { personalRef } from '@/lib/live/personal-ref';
import { showHandle } from '@/lib/live/show-handle';
import { Button } from '../../ui/button';
import { Signal } from '../../ui/signal';
import type { NetworkPage } from '../page-match';

/** Says that an account of no brand is signed in, or the user's own, and lets them say which it is. */
export function SignedInLine({ active: { guard, page } }: { active: NetworkPage }) {
  const { t } = useTranslation('reading');
  const { state, viewer } = guard;
  if (!viewer || (state !== 'unknown' && state !== 'personal')) return null;
  const isPersonal = state === 'personal';
  const ref = personalRef(page, viewer.handle);
  return (
    <div
      data-testid="signed-in"
      data-guard={state}
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 text-sm"
    >
      <p className="flex min-w-0 items-start gap-1">
        <Signal kind="cannot-tell" className="mt-px" />
        <span className="text-muted">
          <bdi>{showHandle(page.network, viewer.handle)}</bdi>
          {' · '}
          {t(isPersonal ? 'guard.isPersonal' : 'guard.unknown')}
        </span>
      </p>
      {isPersonal ? (
        <Button
          size="small"
          data-testid="not-personal"
          onClick={() => void (ref && unmarkPersonal(ref))}
        >
          {t('guard.notPersonal')}
        </Button>
      ) : (
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
