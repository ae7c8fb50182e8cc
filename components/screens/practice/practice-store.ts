import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PracticeProfile } from '@/lib/domain/practice';
import type { PracticeState, PracticeStore } from '@/lib/stores/practice-network';

export const PracticeStoreContext = createContext<PracticeStore | null>(null);

/** Reads the practice network's state below `PracticeScreen`. */
export function usePractice<T>(select: (state: PracticeState) => T): T {
  const store = useContext(PracticeStoreContext);
  if (!store) throw new Error('usePractice wants a PracticeScreen around it');
  return useStore(store, select);
}

export const useProfile = (handle: string | null): PracticeProfile | undefined =>
  usePractice(({ profiles }) => profiles.find((profile) => profile.handle === handle));

/** The signed-in account; `undefined` when signed out. */
export const useViewer = () => useProfile(usePractice(({ viewer }) => viewer));
