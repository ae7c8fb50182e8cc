import type { Brand } from '@/lib/domain/brand';
import { type Stage, stageOfStanding } from '@/lib/domain/stage';

/** Where a stage lies for a brand, and what a passed one rests on: the user's word, or a line of the record. */
export function passedBy(
  { stage: present, declared }: Brand,
  stage: Stage,
): 'here' | 'ahead' | 'declared' | 'movedPast' {
  if (stage === present) return 'here';
  if (stage > present) return 'ahead';
  return stage < stageOfStanding[declared] ? 'declared' : 'movedPast';
}
