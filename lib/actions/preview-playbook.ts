import type { LineFault } from '../domain/playbook-fault';
import type { PlaybookFile } from '../domain/playbook-file';
import type { Problem } from '../domain/problem';
import type { Task } from '../domain/task';
import {
  PLAYBOOK_LIMIT_BYTES,
  playbookTooLarge,
  readPlaybook,
} from '../playbook/file/read-playbook';
import { TASKS } from '../playbook/tasks';

export interface PlaybookPreview {
  file: PlaybookFile;
  /** The tasks of the built-in playbook that this one does without. */
  missing: readonly Task[];
}

export type Previewed =
  | { ok: true; value: PlaybookPreview }
  | { ok: false; problem: Problem; faults: readonly LineFault[] };

/** Says what a playbook file holds, or line by line what is wrong with it. Changes nothing. */
export async function previewPlaybook(file: Blob): Promise<Previewed> {
  // A file that is far too large is not even read.
  if (file.size > PLAYBOOK_LIMIT_BYTES) {
    return { ok: false, problem: playbookTooLarge(file.size), faults: [] };
  }
  try {
    const read = readPlaybook(await file.text());
    if (!read.ok) return read;
    const ids = new Set(read.value.rules.tasks.map(({ id }) => id));
    return {
      ok: true,
      value: { file: read.value, missing: TASKS.filter(({ id }) => !ids.has(id)) },
    };
  } catch (error) {
    const detail = error instanceof Error ? error.name : String(error);
    return { ok: false, problem: { code: 'unexpected', values: { detail } }, faults: [] };
  }
}
