import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Account } from '../domain/brand';
import type { NetworkId } from '../domain/network-id';
import type { Standing } from '../domain/stage';

export type WelcomeStep = 1 | 2 | 3 | 'done';
export type LinkedAccount = Pick<Account, 'network' | 'handle'>;

export interface WelcomeDraft {
  step: WelcomeStep;
  name: string;
  links: string;
  /** Accounts that the user took from links that are no profiles, by the pasted text. */
  taken: Readonly<Record<string, LinkedAccount>>;
  /** The accounts that the user said another brand has as well, as `network handle`. */
  shared: readonly string[];
  standing: Standing;
  /** The brand, once it is saved: going back must not make a second one. */
  brandId?: string;
  /** The networks ticked by hand; until then the pasted ones are. */
  networks?: readonly NetworkId[];
  /** Whether the browser was told no in the last step. */
  refused: boolean;
}

interface WelcomeStore extends WelcomeDraft {
  change: (patch: Partial<WelcomeDraft>) => void;
}

const WELCOME_START: WelcomeDraft = {
  step: 1,
  name: '',
  links: '',
  taken: {},
  shared: [],
  standing: 'starting',
  refused: false,
};

/** What was filled in on the welcome page; kept while one goes back and forth, and when the tab is loaded again. */
export const useWelcomeDraft = create<WelcomeStore>()(
  persist(
    (set) => ({
      ...WELCOME_START,
      change: (patch) => set(patch),
    }),
    {
      name: 'welcome-draft',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ change: _change, ...draft }) => draft,
    },
  ),
);
