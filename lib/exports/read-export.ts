import type { ExportReading } from './export-reading';
import { readFile } from './read-file';
import { contextOf, type ReadOptions } from './read-options';
import { refusedFile } from './refused-file';
import { runSteps } from './run-steps';

/** A file as the user chose it. */
export interface ExportFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a platform's export step by step: a worker takes the steps at its own pace, and gives up by taking no more.
 * Each step says how much is done, from 0 to 1. Nothing is thrown; what is not read is refused by a code.
 */
export function* exportSteps(
  { name, bytes }: ExportFile,
  options: Omit<ReadOptions, 'onProgress' | 'signal'>,
): Generator<number, ExportReading[]> {
  return yield* readFile([name], () => bytes, contextOf(options));
}

/** The same in one go. A file with one table gives one reading, one with several gives one for each. */
export function readExport(
  file: ExportFile,
  options: ReadOptions,
): ExportReading | ExportReading[] {
  const readings = runSteps(exportSteps(file, options), options) ?? [
    refusedFile(file.name, 'stopped'),
  ];
  const [only, ...others] = readings;
  return only && others.length === 0 ? only : readings;
}
