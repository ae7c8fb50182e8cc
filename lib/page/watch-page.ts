import { isVisible, listen } from './dom';

export interface SeenPage {
  href: string;
  /** Whether it is the address that the document was loaded with. */
  first: boolean;
  /** Whether only the fragment differs from the page reported before. */
  fragment: boolean;
}

const withoutHash = (href: string) => href.split('#', 1)[0];

/** The address the document came from; a script injected later cannot know it from `location`. */
const loadedFrom = () => {
  const [load] = performance.getEntriesByType?.('navigation') ?? [];
  return load?.name ?? location.href;
};

/**
 * Reports each page that somebody looks at, once: a hidden or prerendered one when it becomes visible.
 * `currententrychange` comes after the address changed, for push, replace, hash, back and `intercept()`,
 * and not for a cancelled navigation or a download. `replaceState` to the same address is no new page; a
 * page that comes back from the back/forward cache is one.
 */
export const watchPage = (signal: AbortSignal, onPage: (page: SeenPage) => void): void => {
  const start = location.href;
  let moved = withoutHash(loadedFrom()) !== withoutHash(start);
  let reported: string | undefined;

  const look = () => {
    const { href } = location;
    moved ||= href !== start;
    if (signal.aborted || !isVisible() || href === reported) return;
    const fragment = reported !== undefined && withoutHash(reported) === withoutHash(href);
    reported = href;
    onPage({ href, first: !moved, fragment });
  };

  // A page can send these events itself: all but `pageshow` only make us look again.
  const { navigation } = globalThis;
  if (navigation instanceof EventTarget) {
    listen(navigation, ['currententrychange'], signal, look);
  }
  listen(document, ['visibilitychange', 'prerenderingchange'], signal, look);
  listen(window, ['pageshow'], signal, (event) => {
    if (!event.isTrusted || !(event as PageTransitionEvent).persisted) return;
    reported = undefined;
    look();
  });
  look();
};
