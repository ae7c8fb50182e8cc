import { mountScreen } from '@/components/screens/mount';
import { PracticeScreen } from '@/components/screens/practice/practice-screen';
import { startOnce } from '@/lib/page/start-once';
import { createPracticeStore } from '@/lib/stores/practice-network';
import { PRACTICE_SIGN_INS } from '@/lib/training/practice-people';
import { practiceStart } from '@/lib/training/practice-start';

const store = createPracticeStore(() => practiceStart(Temporal.Now.instant()));

// Real networks load the page again when somebody else signs in, and so it is read again.
store.subscribe((now, before) => {
  if (now.viewer !== before.viewer) location.reload();
});

mountScreen(<PracticeScreen store={store} signIns={PRACTICE_SIGN_INS} onPauseOver={startOnce} />, {
  namespaces: ['practice'],
});

// Content scripts do not run on extension pages, so this page starts the very same code itself.
startOnce();
