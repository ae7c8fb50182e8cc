import type { Migration } from '../migration';
import { first } from './001-first';
import { coaching } from './002-coaching';
import { reading } from './003-reading';
import { clients } from './004-clients';
import { numbers } from './005-numbers';
import { timeRollups } from './006-time-rollups';
import { comparedPosts } from './007-compared-posts';

/** Every step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  coaching,
  reading,
  clients,
  numbers,
  timeRollups,
  comparedPosts,
];

export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version));
