import { useEffect, useState, useSyncExternalStore } from 'react';
import { type DeskState, type ImportDesk, openImportDesk } from './import-desk';

/** The files of one page between being chosen and being imported; put away when the page is left. */
export function useImportDesk(): { desk: ImportDesk; state: DeskState } {
  const [desk] = useState(() => openImportDesk(() => document.documentElement.lang || 'en'));
  useEffect(() => () => desk.clear(), [desk]);
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.state) };
}
