import './practice.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { useScrollToTop } from '@/components/ui/use-scroll-to-top';
import type { PracticeStore } from '@/lib/stores/practice-network';
import { People } from './people';
import { PracticeBar } from './practice-bar';
import { PracticeNav } from './practice-nav';
import { PracticeStoreContext } from './practice-store';
import { PracticeView } from './practice-view';
import { readRoute } from './route';
import { usePauseOver } from './use-pause-over';

export interface PracticeScreenProps {
  store: PracticeStore;
  /** The handles that can be signed in with. */
  signIns: readonly string[];
  onPauseOver?: () => void;
}

/** A small made-up social network. It knows nothing of the coach, which reads it as it reads any other. */
export function PracticeScreen({ store, signIns, onPauseOver }: PracticeScreenProps) {
  const { t } = useTranslation('practice');
  const [path] = useHashLocation();
  const title = t('title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useScrollToTop();
  usePauseOver(onPauseOver);
  return (
    <PracticeStoreContext value={store}>
      <a
        href="#main"
        onClick={(event) => {
          // A real jump to `#main` would be a route of the network.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
        className="sr-only focus:not-sr-only focus:block focus:p-2"
      >
        {t('skip')}
      </a>
      <div className="flex min-h-dvh flex-col">
        <PracticeBar signIns={signIns} />
        <div className="practice flex-1 bg-ground text-ink">
          <div className="mx-auto grid max-w-[1180px] gap-5 px-4 py-4 md:grid-cols-[200px_minmax(0,600px)] md:grid-rows-[auto_1fr] lg:grid-cols-[200px_minmax(0,600px)_minmax(0,1fr)] lg:grid-rows-none">
            <PracticeNav path={path} />
            <main id="main" tabIndex={-1} className="grid content-start gap-4 outline-none">
              <PracticeView route={readRoute(path)} signIns={signIns} />
            </main>
            <People />
          </div>
        </div>
      </div>
    </PracticeStoreContext>
  );
}
