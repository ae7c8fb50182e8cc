import type { Settings } from '../../domain/settings';

/**
 * Whether a timer runs for this brand now. While it does, its pages' seconds are not counted: the timer counts them
 * already, and from a day's sums nobody could tell afterwards which seconds lay in which. Visits count as always.
 */
export const isTimed = (settings: Pick<Settings, 'timer'>, brandId: string): boolean =>
  brandId !== '' && settings.timer?.brandId === brandId;
