import type { PageFacts } from '../domain/page-facts';
import type { ComposerPlan } from '../domain/reading-plan';
import { isVisible, listen } from './dom';
import { runProbes } from './run-probes';

/** The story of one post, told anew each time, so that a worker that was stopped has lost nothing of it. */
export interface Episode {
  id: string;
  /** Whether it is still being written. */
  open: boolean;
  /** What was read at the last look. */
  facts: PageFacts;
  /** Which of the plan's requests were answered with success since it was opened, or lately if it is still open. */
  requests: number[];
}

/** A minute after the composer closed, nothing that happens belongs to its post any more. */
const BELONGS_FOR = 60_000;
const LOOK_SOON = 400;
const LOOK_AGAIN = 1000;

/**
 * Follows the composer of a document, across its pages: looks when something is clicked, focused or typed, and every
 * second while a post is being written or has just gone. Nothing runs while the page is hidden or nobody writes. The
 * signal is this watch's own.
 */
export const watchComposer = (
  { probes, counts, requests }: ComposerPlan,
  signal: AbortSignal,
  onEpisode: (episode: Episode) => void,
): void => {
  let episode: Episode | undefined;
  let openedAt = 0;
  let closedAt = 0;
  let answered: number[] = [];
  let sent = '';
  let isSoon = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    if (isVisible() && !signal.aborted) timer = setTimeout(look, milliseconds);
  };
  const observer = new PerformanceObserver((list) => {
    for (const {
      name,
      responseStatus,
      startTime,
      responseEnd,
    } of list.getEntries() as PerformanceResourceTiming[]) {
      const isOk = startTime > openedAt && responseStatus > 199 && responseStatus < 300;
      const index = requests.findIndex((pattern) => isOk && new RegExp(pattern, 'u').test(name));
      if (index >= 0) answered[index] = responseEnd;
    }
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    episode = undefined;
    answered = [];
  };
  const look = () => {
    isSoon = false;
    const now = performance.now();
    const facts = runProbes(probes, { counts });
    const open = Boolean(facts['open']);
    if (open && !episode?.open) {
      end();
      openedAt = now;
      episode = { id: crypto.randomUUID(), open, facts, requests: [] };
      observer.observe({ type: 'resource' });
    }
    if (!episode) return;
    if (open) closedAt = now;
    episode.open = open;
    episode.facts = facts;
    episode.requests = answered.flatMap((at, index) =>
      at > closedAt - BELONGS_FOR ? [index] : [],
    );
    const text = JSON.stringify(episode);
    if (text !== sent) onEpisode(episode);
    sent = text;
    if (now - closedAt > BELONGS_FOR) end();
    else wait(LOOK_AGAIN);
  };

  listen(document, ['focusin', 'click', 'input', 'visibilitychange'], signal, () => {
    // Whoever publishes and turns away at once would be seen too late.
    if (!isVisible()) return look();
    if (isSoon) return;
    isSoon = true;
    wait(LOOK_SOON);
  });
  signal.onabort = end;
  wait(LOOK_SOON);
};
