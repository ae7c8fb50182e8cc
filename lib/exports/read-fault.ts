import type { FileRefusal } from './finding-codes';

/** Why a container cannot be read. Thrown by the readers of containers and turned into a refusal by `readExport`. */
export class ReadFault extends Error {
  readonly code: FileRefusal;

  constructor(code: FileRefusal) {
    super(code);
    this.code = code;
  }
}
