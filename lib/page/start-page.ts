import type { ComposerPlan, ReadingPlan } from '../domain/reading-plan';
import type { Ask } from './ask';
import { listen } from './dom';
import { runPasses } from './run-passes';
import { runProbes, type ProbeMemory } from './run-probes';
import { watchActivity } from './watch-activity';
import { watchComposer } from './watch-composer';
import { watchPage, type SeenPage } from './watch-page';

/** Seconds, until the first answer says what the user chose. */
const IDLE_AT_FIRST = 60;

export interface PageStart {
  signal: AbortSignal;
  ask: Ask;
}

/**
 * Sends one message after the other. A retried message about the page before would otherwise come after
 * the new page's own, and the tab would be taken for what it no longer shows.
 */
const inTurn = (ask: Ask, signal: AbortSignal): Ask => {
  let last: Promise<unknown> | undefined;
  // A page that was put aside has lost the answer, and must not wait for it when it comes back.
  listen(window, ['pageshow'], signal, () => (last = undefined));
  return (message) => {
    const turn = Promise.resolve(last).then(() => ask(message));
    last = turn;
    return turn;
  };
};

/**
 * Names an arrival by the document, the history entry and how often that entry was arrived at. A script that
 * starts anew in an open page, after an update, names the page that the user still sees as before, so it is
 * not counted twice.
 */
const nameArrivals = () => {
  const times = new Map<string | undefined, number>();
  return (): string => {
    const entry = navigation.currentEntry?.id;
    const time = times.get(entry) ?? 0;
    times.set(entry, time + 1);
    return `${performance.timeOrigin}.${entry}.${time}`;
  };
};

/** Reads one page as planned, and reports whenever what is found changes and at the end. */
const readPage = (
  { at, probes, late }: ReadingPlan,
  { href, first }: SeenPage,
  memory: ProbeMemory,
  { signal, ask }: PageStart,
): void => {
  let sent = '{}';
  runPasses(at, signal, (final) => {
    const facts = runProbes(final ? [...probes, ...late] : probes, { first, memory });
    const text = JSON.stringify(facts);
    if (!final && text === sent) return;
    sent = text;
    void ask({ type: 'pageRead', id: crypto.randomUUID(), href, facts, final });
  });
};

/**
 * Follows the composer across the pages of the document: it opens on one and may close on another. Where coaching has
 * stopped it is followed no longer.
 */
const composerFollower = (signal: AbortSignal, ask: Ask) => {
  let following: AbortController | undefined;
  const follow = (plan: ComposerPlan | undefined): void => {
    if (plan && following) return;
    following?.abort();
    following = plan && new AbortController();
    if (!plan || !following) return;
    watchComposer(plan, AbortSignal.any([signal, following.signal]), (episode) => {
      void ask({ type: 'composerSeen', href: location.href, ...episode }).then((goOn) => {
        if (goOn === null) follow(undefined);
      });
    });
  };
  return follow;
};

/**
 * Watches one document until the signal aborts: its pages, what is on them, and how long they are used. Gives a
 * function that asks once more what to read on the page at hand, for when the answer may be another one now.
 */
export const startPage = ({ signal, ask }: PageStart): (() => void) => {
  const memory: ProbeMemory = new Map();
  const askInTurn = inTurn(ask, signal);
  const followComposer = composerFollower(signal, askInTurn);
  const nameArrival = nameArrivals();
  let leave = new AbortController();
  let current: string | undefined;
  let arrival = '';
  let idle = IDLE_AT_FIRST;
  const settleUse = watchActivity(
    signal,
    () => idle,
    (seconds, until) => {
      if (current === undefined) return;
      void ask({ type: 'pageActive', id: crypto.randomUUID(), href: current, seconds, until });
    },
  );
  return watchPage(signal, (page) => {
    // What was counted so far belongs to the page before, or to a time in which nothing may be recorded.
    settleUse(!page.again);
    leave.abort();
    leave = new AbortController();
    current = page.href;
    // Under the same name it is counted once, if it was counted before.
    if (!page.again) arrival = nameArrival();
    const stay = AbortSignal.any([signal, leave.signal]);
    const { href, fragment } = page;
    void askInTurn({ type: 'pageArrived', id: arrival, href, fragment }).then((plan) => {
      if (stay.aborted || plan === undefined) return;
      followComposer(plan?.composer);
      // What is no plan may also be a refusal.
      if (!plan?.probes) return;
      idle = plan.idle;
      readPage(plan, page, memory, { signal: stay, ask: askInTurn });
    });
  });
};
