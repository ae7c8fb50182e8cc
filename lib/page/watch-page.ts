import { isVisible, listen } from './dom';

export interface SeenPage {
  href: string;
  /** Whether it is the address that the document was loaded with. */
  first: boolean;
  /** Whether only the fragment differs from the page reported before. */
  fragment: boolean;
  /** Whether it is reported once more, without a new arrival. */
  again: boolean;
}

const withoutHash = (href: string) => href.split('#', 1)[0];

/** The address the document came from; a script injected later cannot know it from `location`. */
const loadedFrom = () => {
  const [load] = performance.getEntriesByType('navigation');
  return load?.name ?? location.href;
};

/**
 * Reports each page that somebody looks at, once: a hidden or prerendered one when it becomes visible.
 * `currententrychange` comes after the address changed, for push, replace, hash, back and `intercept()`,
 * and not for a cancelled navigation or a download. `replaceState` to the same address is no new page; a
 * page that comes back from the back/forward cache is one. Gives a function that reports the last page once more,
 * now or when somebody looks at it.
 */
export const watchPage = (signal: AbortSignal, onPage: (page: SeenPage) => void): (() => void) => {
  const start = location.href;
  let moved = withoutHash(loadedFrom()) !== withoutHash(start);
  let reported: SeenPage | undefined;
  let anew = false;

  const look = () => {
    const { href } = location;
    moved ||= href !== start;
    const same = href === reported?.href;
    if (signal.aborted || !isVisible() || (same && !anew)) return;
    const fragment = reported !== undefined && withoutHash(reported.href) === withoutHash(href);
    reported =
      reported && same
        ? { ...reported, again: true }
        : { href, first: !moved, fragment, again: false };
    anew = false;
    onPage(reported);
  };

  // A page can send these events itself: all but `pageshow` only make us look again.
  listen(navigation, ['currententrychange'], signal, look);
  listen(document, ['visibilitychange', 'prerenderingchange'], signal, look);
  listen(window, ['pageshow'], signal, (event) => {
    if (!event.isTrusted || !(event as PageTransitionEvent).persisted) return;
    reported = undefined;
    look();
  });
  look();
  return () => {
    anew = true;
    look();
  };
};
