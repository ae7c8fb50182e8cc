import type { Arm } from '@/lib/domain/experiment';

/** What an arm is called in every language. */
export const armLetter = (arm: Arm): string => (arm === 'a' ? 'A' : 'B');
