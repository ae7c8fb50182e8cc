import type { Metric } from '@/lib/domain/snapshot';

/** Where the catalogue says what a recorded number means. An account's likes are those of its profile, not of its posts. */
export const catalogueIdOf = (metric: Metric): string =>
  metric === 'likes' ? 'profile-likes' : metric;
