import '../ui/styles.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useDatabase } from '@/lib/live/use-database';
import { useSettings } from '@/lib/live/use-settings';
import { CallBar } from '../coach/call-bar';
import { useCallKey } from '../coach/use-call-key';
import { ErrorPage } from './error-page';
import { ProblemPage } from './problem-page';
import { Texts } from './texts';
import { useTheme } from './use-theme';

export interface MountOptions {
  /** The texts the screen shows, besides `common` and `problems`. */
  namespaces: readonly string[];
}

/**
 * Puts a screen on its page: data opened, language and theme as chosen, and a sentence instead of a white page
 * when something is in the way.
 */
export function mountScreen(screen: ReactNode, { namespaces }: MountOptions): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no #root');
  const texts = ['common', 'problems', ...namespaces];
  createRoot(place).render(
    <StrictMode>
      {browser.extension?.inIncognitoContext ? (
        <Texts namespaces={texts}>
          <ProblemPage problem={{ code: 'private-window' }} />
        </Texts>
      ) : (
        <OpenData namespaces={texts}>{screen}</OpenData>
      )}
    </StrictMode>,
  );
}

interface PartProps {
  namespaces: readonly string[];
  children: ReactNode;
}

function OpenData({ namespaces, children }: PartProps) {
  const problem = useDatabase();
  if (problem === undefined) return null;
  if (problem === null) return <WithSettings namespaces={namespaces}>{children}</WithSettings>;
  return (
    <Texts namespaces={namespaces}>
      <ProblemPage problem={problem} />
    </Texts>
  );
}

function WithSettings({ namespaces, children }: PartProps) {
  const settings = useSettings();
  useTheme(settings?.theme);
  if (!settings) return null;
  return (
    <Texts namespaces={namespaces} language={settings.language}>
      <ErrorPage>
        <Call />
        {children}
      </ErrorPage>
    </Texts>
  );
}

/** On every page alike: whoever shares a screen should find the same key and the same sign on each. */
function Call() {
  useCallKey();
  return <CallBar />;
}
