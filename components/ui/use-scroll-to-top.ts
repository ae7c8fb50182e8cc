import { useEffect } from 'react';

/**
 * A new place behind `#` begins at its top, as a new page would; the browser itself stays where it was. What was
 * pressed in the place before goes with it, and the keyboard goes on at the start of the new one.
 */
export function useScrollToTop(): void {
  useEffect(() => {
    const toTop = () => {
      window.scrollTo(0, 0);
      const { activeElement } = document;
      const main = document.querySelector('main');
      if (activeElement === document.body || main?.contains(activeElement)) {
        main?.focus({ preventScroll: true });
      }
    };
    window.addEventListener('hashchange', toTop);
    return () => window.removeEventListener('hashchange', toTop);
  }, []);
}
