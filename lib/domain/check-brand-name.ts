import { LIMITS } from './limits';
import { done, type Outcome, refused } from './problem';

/** The name as it will be stored. NUL and other control characters are dropped: no surface can show them. */
export function checkBrandName(name: string): Outcome<string> {
  const tidy = name.replace(/\p{Cc}/gu, ' ').trim();
  if (tidy === '') return refused('brand-name-missing');
  if (tidy.length > LIMITS.brandName) {
    return refused('brand-name-too-long', { length: tidy.length, limit: LIMITS.brandName });
  }
  return done(tidy);
}
