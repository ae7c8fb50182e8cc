import { createJSONStorage, persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { PracticeNetwork, PracticePost, PracticeProfile } from '../domain/practice';

export interface PracticeActions {
  /** `null` signs out. */
  signIn: (handle: string | null) => void;
  changeProfile: (
    handle: string,
    change: Partial<Pick<PracticeProfile, 'name' | 'bio' | 'link' | 'avatar'>>,
  ) => void;
  publish: (post: PracticePost) => void;
  startOver: () => void;
}

export type PracticeState = PracticeNetwork & PracticeActions;

/**
 * The practice network's state. It lives in the tab's session storage, never in the database: what is done there
 * is made up, and it is gone when the tab is closed.
 */
export const createPracticeStore = (start: () => PracticeNetwork) =>
  createStore<PracticeState>()(
    persist(
      (set) => ({
        ...start(),
        signIn: (viewer) => set({ viewer }),
        changeProfile: (handle, change) =>
          set(({ profiles }) => ({
            profiles: profiles.map((profile) =>
              profile.handle === handle ? { ...profile, ...change } : profile,
            ),
          })),
        publish: (post) => set(({ posts }) => ({ posts: [post, ...posts] })),
        startOver: () => set(start()),
      }),
      {
        name: 'practice-network',
        storage: createJSONStorage(() => sessionStorage),
        partialize: ({ viewer, profiles, posts }) => ({ viewer, profiles, posts }),
      },
    ),
  );

export type PracticeStore = ReturnType<typeof createPracticeStore>;
