import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenPanel } from '@/components/coach/use-open-panel';
import { Button } from '@/components/ui/button';
import { usePractice } from './practice-store';

/** The trainer's thin bar above the made-up network: what this is, and who is signed in. */
export function PracticeBar({ signIns }: { signIns: readonly string[] }) {
  const { t } = useTranslation('practice');
  const viewer = usePractice((state) => state.viewer);
  const signIn = usePractice((state) => state.signIn);
  const startOver = usePractice((state) => state.startOver);
  const openPanel = useOpenPanel();
  const [said, setSaid] = useState<'openCoachFailed' | 'startedOver'>();

  return (
    <aside
      aria-label={t('title')}
      className="border-b border-line bg-raised text-sm"
      data-testid="practice-bar"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2">
        <p className="min-w-60 flex-1 font-medium">{t('label')}</p>
        <label className="flex items-center gap-2">
          <span className="text-muted max-sm:sr-only">{t('signedInAs')}</span>
          <select
            value={viewer ?? ''}
            data-testid="practice-viewer"
            onChange={(event) => signIn(event.target.value || null)}
            className="min-h-7 rounded-md border border-edge bg-raised px-2"
          >
            {signIns.map((handle) => (
              <option key={handle} value={handle}>
                @{handle}
              </option>
            ))}
            <option value="">{t('signedOut')}</option>
          </select>
        </label>
        <div className="flex flex-wrap gap-2 max-sm:contents">
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              startOver();
              setSaid('startedOver');
            }}
          >
            {t('startOver')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              void openPanel().then((opened) => setSaid(opened ? undefined : 'openCoachFailed'));
            }}
          >
            {t('openCoach')}
          </Button>
        </div>
        <p role="status" className={said ? 'basis-full text-muted' : 'sr-only'}>
          {said && t(said)}
        </p>
      </div>
    </aside>
  );
}
