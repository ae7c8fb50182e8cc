import type { Advice, TaskAdvice } from '@/lib/domain/advice';

/** What can be done with an advice, whatever the surface. */
export interface AdviceVerbs {
  onDone: (advice: TaskAdvice) => void;
  /** Opens what there is to write, in place or in a tab. */
  onWrite: (advice: TaskAdvice) => void;
  /** Opens a place of the dashboard. */
  onOpen: (place: string) => void;
  onGotIt: (advice: Advice) => void;
  onLater: (advice: Advice, length: 'day' | 'week') => void;
  /** Left out where no page is at hand. */
  onLaterHere?: ((advice: Advice) => void) | undefined;
  onMute: (advice: Advice) => void;
  onSwitchBrand: (brandId: string) => void;
}
