import type { TaskStanding } from './assessment';
import type { Leads } from './tip';

export type TaskVerb = 'done' | 'write' | 'plan' | 'numbers' | 'account';

/** The one step that moves a task on, and the place of the dashboard where that happens, if it is another one. */
export interface TaskAction {
  verb: TaskVerb;
  place?: string;
}

export function taskAction({
  task: { id, evidence },
  accounts,
  without,
}: Pick<TaskStanding, 'task' | 'accounts' | 'without'>): TaskAction {
  // A chosen network without an account: nothing can be written of it before it is listed.
  if (without?.length && accounts?.every(({ done }) => done)) {
    return { verb: 'account', place: 'settings' };
  }
  switch (evidence.kind) {
    case 'record':
      return { verb: 'write' };
    case 'pair':
      return { verb: 'write', place: `stages/${id}` };
    case 'planned':
    case 'published':
      return { verb: 'plan', place: 'plan' };
    case 'numbers':
      return { verb: 'numbers', place: 'numbers' };
    case 'account':
      if (evidence.keys.includes('baseline')) return { verb: 'numbers', place: 'numbers' };
      return { verb: evidence.keys.includes('owner') ? 'write' : 'done' };
    case 'declared':
    case 'parts':
    case 'time':
      return { verb: 'done' };
  }
}

/** Where a tip or a warning leads inside Stagecoach; without a lead it is there to be read. */
export type LeadAction =
  | { verb: 'read' }
  | { verb: 'lead'; words: 'plan' | 'numbers' | 'stages' | 'answers' | 'task'; place: string };

export function leadAction(leads: Leads | undefined): LeadAction {
  if (!leads) return { verb: 'read' };
  if ('task' in leads) return { verb: 'lead', words: 'task', place: `stages/${leads.task}` };
  return { verb: 'lead', words: leads.to, place: leads.to === 'answers' ? 'learn' : leads.to };
}
