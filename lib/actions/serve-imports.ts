import type { Answers, ExportReading, TableSource } from '../exports/export-reading';
import { LIMITS } from '../exports/limits';
import { exportSteps } from '../exports/read-export';
import { refusedFile } from '../exports/refused-file';
import { fileHash } from '../importing/file-hash';
import type { Ask, ReadingOptions, TableChoice, Told } from '../importing/protocol';
import { rowsToStore } from '../importing/rows-to-store';
import { splitAccounts } from '../importing/split-accounts';
import { summarise } from '../importing/summarise';
import { tableKey } from '../importing/table-key';
import { importReadings, type TableToStore } from './import-readings';

/** The end of a channel that the worker holds. */
export interface ServingPort {
  postMessage: (told: Told) => void;
  addEventListener: (type: 'message', listen: (event: MessageEvent<Ask>) => void) => void;
}

interface HeldFile {
  name: string;
  hash: string;
  parts: ReadPart[];
}

/** One table as it was read, or one account's part of it. */
interface ReadPart {
  reading: ExportReading;
  whole: TableSource;
  answers: Answers;
}

/** How long the worker works before it looks whether it was stopped, in milliseconds. */
const STRETCH = 50;

/** Lets messages in. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The worker's side of an import: reads files one after the other, holds what is in them, and stores what the user
 * chose. The page gets summaries only, so that it stays quick however large a file is.
 */
export function serveImports(port: ServingPort): void {
  const files = new Map<number, HeldFile>();
  let stop = new AbortController();
  let queue = Promise.resolve();

  const read = async (file: number, blob: File, options: ReadingOptions, signal: AbortSignal) => {
    const finish = (hash: string, tables: readonly ExportReading[]) => {
      const parts = tables.flatMap((table) =>
        splitAccounts(table).map((reading) => ({
          reading,
          whole: table.source,
          answers: options.answers[tableKey(table.source)] ?? {},
        })),
      );
      const summaries = parts.map(({ reading, whole }) => summarise(reading, whole));
      files.set(file, { name: blob.name, hash, parts });
      port.postMessage({ what: 'read', file, hash, tables: summaries });
    };
    // Not even loaded: the memory is what the limit is about.
    if (blob.size > LIMITS.fileBytes) return finish('', [refusedFile(blob.name, 'too-large')]);
    const { answers, ...rest } = options;
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await blob.arrayBuffer());
    } catch {
      return finish('', [refusedFile(blob.name, 'unexpected')]);
    }
    const hash = await fileHash(bytes);
    const steps = exportSteps(
      { name: blob.name, bytes },
      { ...rest, answersOf: (table) => answers[tableKey(table)] ?? {} },
    );
    let since = performance.now();
    for (;;) {
      if (signal.aborted) return;
      const step = steps.next();
      if (step.done) return finish(hash, step.value);
      if (performance.now() - since < STRETCH) continue;
      port.postMessage({ what: 'reading', file, share: step.value });
      await pause();
      since = performance.now();
    }
  };

  const chosen = (choices: readonly TableChoice[]): TableToStore[] => {
    const at = new Date().toISOString();
    return choices.flatMap(({ file, table, brandId, accountId, asOf, replaces }) => {
      const held = files.get(file);
      const part = held?.parts[table];
      if (!held || !part) return [];
      const { reading, whole, answers } = part;
      const { network: source, questions } = reading;
      if (!source || questions.length > 0) return [];
      const { name, hash } = held;
      const id = crypto.randomUUID();
      const head = { id, brandId, accountId, source, hash, at, asOf, answers, chosen: name };
      const isPart = whole.table !== reading.source.table;
      const rows = rowsToStore(reading, { ...head, ...(isPart && { splitFrom: whole }) });
      return { ...rows, replaces };
    });
  };

  const store = async (choices: readonly TableChoice[], signal: AbortSignal) => {
    let last = 0;
    const outcome = await importReadings(chosen(choices), {
      signal,
      onProgress: (share) => {
        if (performance.now() - last < STRETCH) return;
        last = performance.now();
        port.postMessage({ what: 'importing', share });
      },
    });
    port.postMessage(
      outcome.ok
        ? { what: 'imported', ...outcome.value }
        : { what: 'not-imported', problem: outcome.problem },
    );
  };

  const next = (work: (signal: AbortSignal) => Promise<void>) => {
    const { signal } = stop;
    queue = queue.then(() => (signal.aborted ? undefined : work(signal)));
  };

  port.addEventListener('message', ({ data }) => {
    if (data.what === 'read') {
      next((signal) => read(data.file, data.blob, data.options, signal));
    } else if (data.what === 'import') {
      next((signal) => store(data.choices, signal));
    } else if (data.what === 'forget') {
      files.delete(data.file);
    } else {
      stop.abort();
      stop = new AbortController();
      queue = queue.then(() => port.postMessage({ what: 'stopped' }));
    }
  });
}
