import type { Advice } from '@/lib/domain/advice';
import type { TaskStanding } from '@/lib/domain/assessment';
import type { Leads } from '@/lib/domain/tip';

export type TaskVerb = 'done' | 'write' | 'plan' | 'numbers' | 'account';

/** The one button that moves a task on, and the place of the dashboard where that happens, if it is another one. */
export function taskVerb({
  task: { id, evidence },
  accounts,
  without,
}: Pick<TaskStanding, 'task' | 'accounts' | 'without'>): { verb: TaskVerb; place?: string } {
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

export interface Lead {
  words: 'plan' | 'numbers' | 'stages' | 'answers' | 'task';
  place: string;
}

/** Where a tip or a warning leads inside Stagecoach. */
export function leadOf(advice: Advice): Lead | undefined {
  if (advice.kind === 'tip') return placeOf(advice.tip.leads);
  return advice.kind === 'warning' ? placeOf(advice.warning.leads) : undefined;
}

function placeOf(leads: Leads | undefined): Lead | undefined {
  if (!leads) return undefined;
  if ('task' in leads) return { words: 'task', place: `stages/${leads.task}` };
  return { words: leads.to, place: leads.to === 'answers' ? 'learn' : leads.to };
}
