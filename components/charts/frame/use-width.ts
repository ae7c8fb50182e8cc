import { type RefObject, useLayoutEffect, useState } from 'react';

/** Before the page has a layout, as when it is written for the first time. */
const FIRST = 640;
const LEAST = 240;

/** The width of a box in whole pixels, kept up to date. Out of sight a box has none, and the last one holds. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const found = Math.floor(element.getBoundingClientRect().width);
      if (found > 0) setWidth(Math.max(LEAST, found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
