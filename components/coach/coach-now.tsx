import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetQuietHere } from '@/lib/actions/quiet-advice';
import type { TaskAdvice } from '@/lib/domain/advice';
import type { TaskStanding } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import type { NetworkId } from '@/lib/domain/network-id';
import { ownVerdict } from '@/lib/live/own-verdict';
import type { ActivePage } from '@/lib/live/active-page';
import { useAdvice } from '@/lib/live/use-advice';
import { useAccounts } from '@/lib/live/use-brands';
import { useExpectation } from '@/lib/live/use-expectation';
import { usePageTasks } from '@/lib/live/use-page-tasks';
import { usePostQuestion } from '@/lib/live/use-post-questions';
import { useQuietHere } from '@/lib/live/use-quiet-here';
import { useKeptFocus } from '../ui/use-kept-focus';
import { AdviceList } from './advice-list';
import { BlockLabel } from './block-label';
import { DueHere } from './due-here';
import { ExpectationNote } from './expectation-note';
import { HerePanel } from './here-panel';
import { openPage } from './open-page';
import { PageChecklist } from './page-checklist';
import { GuardBanner } from './reading/guard-banner';
import { PageReadings } from './reading/page-readings';
import { PostQuestion } from './reading/post-question';
import { ReadingLimited } from './reading/reading-limited';

export interface CoachNowProps {
  brand: Brand;
  active: ActivePage;
  surface: 'popup' | 'panel';
}

/** A popup loses what is typed when it closes, so writing happens in a tab. */
const writeInTab = ({ task }: TaskAdvice) => void openPage(`dashboard.html#/stages/${task.id}`);

/** The page at hand and what to do next on it. */
export function CoachNow({ brand, active, surface }: CoachNowProps) {
  const { t } = useTranslation('coach');
  const nextId = useId();
  const panel = surface === 'panel';
  const shown = active.state === 'network' ? active : undefined;
  const otherBrand = shown?.otherBrand;
  // On another of the user's brands' pages this brand has nothing to do; the warning says so first.
  const page = otherBrand ? undefined : shown?.page;
  const own = ownVerdict(active, useAccounts(brand.id) ?? []);
  const tabId = shown?.tabId;
  const { adviceIds: quietHere, left } = useQuietHere(tabId, page);
  useEffect(() => {
    // "Until the page changes" is over, also when the same page comes again.
    if (left && tabId !== undefined) void forgetQuietHere(tabId);
  }, [left, tabId]);
  const said = useAdvice(brand, { page, own, otherBrand, quietHere });
  const expects = useExpectation(brand, page);
  const advised = new Set(
    said?.advice.map((one) => (one.kind === 'task' ? one.task.id : undefined)),
  );
  const others = usePageTasks(brand, page, own)?.filter(
    (standing) => !advised.has(standing.task.id) && isOfPage(standing, page?.network),
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
      {panel && others && !isPersonal && (
        <PageChecklist brand={brand} tasks={others} network={page?.network} />
      )}
      {panel && !isPersonal && <DueHere brand={brand} />}
    </>
  );
}

/** What is done for each account is listed only where the page's network has one that it applies to. */
const isOfPage = ({ accounts }: TaskStanding, network: NetworkId | undefined): boolean =>
  !accounts || accounts.some(({ account }) => account.network === network);
