import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '@/lib/live/use-settings';
import { useWelcomeDraft } from '@/lib/stores/welcome-draft';
import { Route } from '../../ui/route';
import { RouteMark } from '../../ui/route-mark';
import { BrandStep } from './brand-step';
import { DoneStep } from './done-step';
import { LanguageStep } from './language-step';
import { NetworksStep } from './networks-step';

/**
 * The first run: three short steps, each of which can be skipped. With `#brand` in the address it begins at the brand,
 * unless the language was never asked for.
 */
export function WelcomeScreen() {
  const { t } = useTranslation('welcome');
  const step = useWelcomeDraft((draft) => draft.step);
  const change = useWelcomeDraft((draft) => draft.change);
  const welcomed = useSettings()?.welcomedAt !== undefined;
  const page = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    document.title = t('pageTitle');
  }, [t]);
  useEffect(() => {
    if (!welcomed || location.hash !== '#brand') return;
    // Once: the way back to the language stays open.
    history.replaceState(null, '', location.pathname);
    if (useWelcomeDraft.getState().step === 1) change({ step: 2 });
  }, [welcomed, change]);
  useEffect(() => {
    // A new step is a new page to those who listen: they start at its heading.
    if (shown.current === step) return;
    shown.current = step;
    page.current?.querySelector('h1')?.focus();
  }, [step]);

  const names = [t('steps.language'), t('steps.brand'), t('steps.networks')] as const;
  const at = step === 'done' ? 3 : step;
  return (
    <div className="mx-auto grid max-w-2xl gap-8 px-5 py-8 sm:py-12">
      <header className="grid gap-5">
        <p className="flex items-center gap-2 font-semibold">
          <RouteMark />
          Stagecoach
        </p>
        <Route
          at={at}
          share={step === 'done' ? 1 : 0}
          label={t('steps.label', { step: at, name: names[at - 1] })}
          names={[...names]}
          staged={false}
        />
      </header>
      <main ref={page} data-testid="welcome" data-step={step}>
        {step === 1 && <LanguageStep />}
        {step === 2 && <BrandStep />}
        {step === 3 && <NetworksStep />}
        {step === 'done' && <DoneStep />}
      </main>
    </div>
  );
}
