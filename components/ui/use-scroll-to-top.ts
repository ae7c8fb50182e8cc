import { useEffect } from 'react';

/** A new place behind `#` begins at its top, as a new page would; the browser itself stays where it was. */
export function useScrollToTop(): void {
  useEffect(() => {
    const toTop = () => window.scrollTo(0, 0);
    window.addEventListener('hashchange', toTop);
    return () => window.removeEventListener('hashchange', toTop);
  }, []);
}
