import { db } from '../db/database';
import type { Mapping } from '../exports/mapping';
import type { Problem } from '../domain/problem';
import { mergeAnswers } from '../importing/answers';
import type { Ask, TableChoice, TableSummary, Told } from '../importing/protocol';
import type { AnswersByTable } from '../importing/table-key';
import { earlierAnswers } from './earlier-answers';

/** A file that the user gave us, and how far it is. */
export interface DeskFile {
  id: number;
  name: string;
  /** In bytes. */
  size: number;
  state: 'waiting' | 'reading' | 'read';
  /** How much of it is read, from 0 to 1. */
  share: number;
  hash: string;
  /** The calendar day on which the file was last written. */
  writtenOn: string;
  tables: readonly TableSummary[];
  answers: AnswersByTable;
}

export interface DeskState {
  files: readonly DeskFile[];
  /** How much is stored, from 0 to 1, while something is. */
  importing?: number;
  /** What became of the last import. */
  imported?: { ids: readonly string[]; already: number; counted: number; replaced: number };
  problem?: Problem;
}

/** Where files lie between being chosen and being imported. A worker holds them. */
export interface ImportDesk {
  state: () => DeskState;
  subscribe: (changed: () => void) => () => void;
  add: (files: readonly File[]) => Promise<void>;
  /** Reads a file again with what the user said about its tables, beside what they said before. */
  answer: (id: number, answers: AnswersByTable) => Promise<void>;
  forget: (id: number) => void;
  import: (choices: readonly TableChoice[]) => void;
  /** Stops what is under way. Nothing of it stays. */
  stop: () => void;
  /** Puts everything away, what was said about the last import included. */
  clear: () => void;
}

const WORKER = '/import-worker.js';

const deskFile = (id: number, { name, size, lastModified }: File): DeskFile => ({
  id,
  name,
  size,
  state: 'waiting',
  share: 0,
  hash: '',
  tables: [],
  answers: {},
  writtenOn: Temporal.Instant.fromEpochMilliseconds(lastModified)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString(),
});

export function openImportDesk(language: () => string): ImportDesk {
  const listeners = new Set<() => void>();
  const blobs = new Map<number, File>();
  /** The files of which it was looked up what was said of them before. */
  const looked = new Set<number>();
  let state: DeskState = { files: [] };
  let worker: Worker | undefined;
  let nextId = 1;

  const set = (next: DeskState) => {
    state = next;
    for (const changed of listeners) changed();
  };
  const change = (id: number, part: Partial<DeskFile>) =>
    set({
      ...state,
      files: state.files.map((file) => (file.id === id ? { ...file, ...part } : file)),
    });
  const close = () => {
    worker?.terminate();
    worker = undefined;
    blobs.clear();
  };

  /** A file that was imported before is read again with what was said of it then. */
  const arrive = async ({ file, hash, tables }: Extract<Told, { what: 'read' }>) => {
    const { name } = state.files.find(({ id }) => id === file) ?? {};
    if (name !== undefined && !looked.has(file)) {
      looked.add(file);
      const earlier = await earlierAnswers(hash, name, tables);
      if (Object.keys(earlier).length > 0) return answer(file, earlier);
    }
    return change(file, { state: 'read', share: 1, hash, tables });
  };

  const hear = (told: Told) => {
    const { importing: _importing, ...rest } = state;
    switch (told.what) {
      case 'reading':
        return change(told.file, { state: 'reading', share: told.share });
      case 'read':
        return void arrive(told);
      case 'importing':
        return set({ ...state, importing: told.share });
      case 'imported':
        close();
        return set({ files: [], imported: told });
      case 'not-imported':
        return set({ ...rest, problem: told.problem });
      case 'stopped':
        // What was still being read is let go; what is read can be imported.
        return set({ ...rest, files: state.files.filter((file) => file.state === 'read') });
    }
  };

  const ask = (message: Ask) => {
    if (!worker) {
      worker = new Worker(WORKER);
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
      // It ran out of memory, or broke: what it held is gone, and nothing of it was stored.
      worker.addEventListener('error', () => {
        close();
        set({ files: [], problem: { code: 'import-stopped' } });
      });
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has none.
    worker.postMessage(message);
  };

  const read = async (id: number, answers: AnswersByTable) => {
    const mappings = (await db.mappings.toArray()) as readonly Mapping[];
    const blob = blobs.get(id);
    if (!blob) return;
    const today = Temporal.Now.plainDateISO().toString();
    ask({
      what: 'read',
      file: id,
      blob,
      options: { today, language: language(), answers, mappings },
    });
  };

  const answer = async (id: number, said: AnswersByTable) => {
    const before = state.files.find((file) => file.id === id)?.answers ?? {};
    const answers = { ...before };
    for (const [table, own] of Object.entries(said)) {
      answers[table] = mergeAnswers(answers[table] ?? {}, own);
    }
    change(id, { state: 'waiting', share: 0, answers });
    await read(id, answers);
  };

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    add: async (files) => {
      const added = files.map((blob) => {
        const id = nextId++;
        blobs.set(id, blob);
        return deskFile(id, blob);
      });
      set({ files: [...state.files, ...added] });
      for (const { id } of added) await read(id, {});
    },
    answer,
    forget: (id) => {
      blobs.delete(id);
      set({ ...state, files: state.files.filter((file) => file.id !== id) });
      ask({ what: 'forget', file: id });
    },
    import: (choices) => {
      set({ files: state.files, importing: 0 });
      ask({ what: 'import', choices });
    },
    stop: () => ask({ what: 'stop' }),
    clear: () => {
      close();
      set({ files: [] });
    },
  };
}
