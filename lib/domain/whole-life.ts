import type { Import, PostReading } from './imported';

/**
 * Whether a post's numbers are those of its whole life until they were counted. Numbers of a period are where the
 * period begins no later than the post; where it is not known, they are not taken for it.
 */
export const isOfWholeLife = (
  { day }: Pick<PostReading, 'day'>,
  { postsCover, period }: Pick<Import, 'postsCover' | 'period'>,
): boolean => postsCover !== 'period' || (period !== undefined && period.from <= day);
