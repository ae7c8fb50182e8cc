import type { Migration } from '../migration';
import { first } from './001-first';

/** Every step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [first];

export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version));
