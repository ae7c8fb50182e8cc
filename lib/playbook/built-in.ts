import type { Playbook } from '../domain/playbook';
import { CRITERIA } from './criteria';
import { TASKS } from './tasks';
import { TIPS } from './tips';
import { WARNINGS } from './warnings';

/** The method as Stagecoach ships it. A brand may have its own instead. */
export const BUILT_IN: Playbook = {
  tasks: [...TASKS],
  criteria: [...CRITERIA],
  tips: [...TIPS],
  warnings: [...WARNINGS],
};
