import { useLayoutEffect } from 'react';
import type { Theme } from '@/lib/domain/settings';

/** Puts the chosen theme on the page; without a choice the system's decides. */
export function useTheme(theme: Theme | undefined): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    else delete dataset.theme;
  }, [theme]);
}
