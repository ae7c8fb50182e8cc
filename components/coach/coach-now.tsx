import { type ComponentType, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetQuietHere } from '@/lib/actions/quiet-advice';
import type { TaskAdvice } from '@/lib/domain/advice';
import type { Brand } from '@/lib/domain/brand';
import { ownVerdict } from '@/lib/live/own-verdict';
import type { ActivePage } from '@/lib/live/active-page';
import { useCallState } from '@/lib/live/use-call-state';
import { useAdvice } from '@/lib/live/use-advice';
import { useAccounts } from '@/lib/live/use-brands';
import { useExpectation } from '@/lib/live/use-expectation';
import { usePostQuestion } from '@/lib/live/use-post-questions';
import { useQuietHere } from '@/lib/live/use-quiet-here';
import { useKeptFocus } from '../ui/use-kept-focus';
import { AdviceList } from './advice-list';
import type { BesidePageProps } from './beside-page';
import { BlockLabel } from './block-label';
import { ExpectationNote } from './expectation-note';
import { HerePanel } from './here-panel';
import { openPage } from './open-page';
import { useTipsLoaded } from './use-tips-loaded';
import { GuardBanner } from './reading/guard-banner';
import { PageReadings } from './reading/page-readings';
import { PostQuestion } from './reading/post-question';
import { ReadingLimited } from './reading/reading-limited';

export interface CoachNowProps {
  brand: Brand;
  active: ActivePage;
  surface: 'popup' | 'panel';
  /** What the surface has room for below. */
  beside?: ComponentType<BesidePageProps> | undefined;
}

/** A popup loses what is typed when it closes, so writing happens in a tab. */
const writeInTab = ({ task }: TaskAdvice) => void openPage(`dashboard.html#/stages/${task.id}`);

/** The page at hand and what to do next on it. */
export function CoachNow({ brand, active, surface, beside: Beside }: CoachNowProps) {
  const { t } = useTranslation('coach');
  const nextId = useId();
  const panel = surface === 'panel';
  const shown = active.state === 'network' ? active : undefined;
  const call = useCallState();
  const otherBrand = shown?.otherBrand && {
    ...shown.otherBrand,
    // Another brand is matched by its account only: in the address, or signed in.
    by: call?.on ? ('call' as const) : (shown.match.because as 'account' | 'viewer'),
  };
  // On another of the user's brands' pages this brand has nothing to do; the warning says so first.
  const page = otherBrand ? undefined : shown?.page;
  const own = ownVerdict(active, useAccounts(brand.id) ?? []);
  const tabId = shown?.tabId;
  const { adviceIds: quietHere, left } = useQuietHere(tabId, page);
  useEffect(() => {
    // "Until the page changes" is over, also when the same page comes again.
    if (left && tabId !== undefined) void forgetQuietHere(tabId);
  }, [left, tabId]);
  // Begun while the facts are read, so that what is said next need not wait for its words.
  useTipsLoaded(brand.stage);
  const said = useAdvice(brand, { page, own, otherBrand, quietHere });
  const expects = useExpectation(brand, page);
  const advised = new Set(
    said?.advice.map((one) => (one.kind === 'task' ? one.task.id : undefined)),
  );
  const question = usePostQuestion(brand.id);
  // The buttons of a warning or a question go with the answer; the keyboard stays at what is here.
  const { box, leave } = useKeptFocus<HTMLElement>(
    [shown?.alarm, shown?.guard.state, shown?.composer?.loggedFor, question?.episodeId].join(' '),
  );
  const isPersonal = shown?.guard.state === 'personal';
  return (
    <>
      {shown && <GuardBanner brand={brand} active={shown} onAnswer={leave} />}
      {/* Above what is to do, so that it is read before the numbers are looked at, and never below the fold. */}
      {expects && <ExpectationNote stage={brand.stage} />}
      <section
        ref={box}
        tabIndex={-1}
        aria-label={t('here.label')}
        className="border-y border-line py-2.5"
      >
        <HerePanel
          active={active}
          own={own}
          hidden={t(panel ? 'here.hiddenPanel' : 'here.hidden')}
        />
      </section>
      {shown && <ReadingLimited network={shown.page.network} />}
      {question && <PostQuestion question={question} onAnswer={leave} />}
      {shown && !isPersonal && <PageReadings brand={brand} active={shown} panel={panel} />}
      {/* The warning above names the other brand already. */}
      {active.state !== 'private' && said && !isPersonal && !shown?.alarm && (
        <section aria-labelledby={nextId} className="grid grid-cols-1 gap-2">
          <BlockLabel id={nextId}>{t('next.label')}</BlockLabel>
          <AdviceList
            brand={brand}
            advice={said.advice}
            asks={said.asks}
            here={shown && page && { tabId: shown.tabId, page }}
            folded={!panel}
            {...(!panel && { onWrite: writeInTab })}
          />
        </section>
      )}
      {Beside && !isPersonal && <Beside brand={brand} page={page} own={own} advised={advised} />}
    </>
  );
}
