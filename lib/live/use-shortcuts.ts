import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** What our keys do, in the order in which they are listed. */
const COMMANDS = ['popup', 'panel', 'next-brand', 'client-call', 'log-post'] as const;
export type CommandId = (typeof COMMANDS)[number];

/** The names that the two browsers have for what they do themselves. */
const OWN_NAMES: Readonly<Record<string, CommandId>> = {
  _execute_action: 'popup',
  _execute_sidebar_action: 'panel',
  'open-panel': 'panel',
};

export interface Shortcut {
  id: CommandId;
  /** As the browser writes it; empty where no key is set. */
  keys: string;
}

/** The keys as they are set now; read again whenever the user comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
  useEffect(() => {
    const read = async () => {
      const known = await browser.commands.getAll();
      const keys = new Map(
        known.map(({ name = '', shortcut = '' }) => [OWN_NAMES[name] ?? name, shortcut]),
      );
      setShortcuts(
        COMMANDS.flatMap((id) => (keys.has(id) ? [{ id, keys: keys.get(id) ?? '' }] : [])),
      );
    };
    // Without the list there is nothing to show, and nothing to say about it either.
    const refresh = () => void read().catch(() => undefined);
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  return shortcuts;
}
