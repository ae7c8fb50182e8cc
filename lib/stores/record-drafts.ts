import { create } from 'zustand';

interface RecordDrafts {
  /** Unsaved texts by `draftKey`. */
  drafts: Readonly<Record<string, string>>;
  write: (key: string, text: string) => void;
  drop: (key: string) => void;
}

export const draftKey = (brandId: string, taskId: string): string => `${brandId}/${taskId}`;

/** What was typed and not yet saved, so that closing a dialog loses nothing. */
export const useRecordDrafts = create<RecordDrafts>()((set) => ({
  drafts: {},
  write: (key, text) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: text } })),
  drop: (key) =>
    set(({ drafts }) => {
      const { [key]: _dropped, ...rest } = drafts;
      return { drafts: rest };
    }),
}));
