import type { PageKind, PageRef } from '../domain/page-ref';
import type { Task } from '../domain/task';
import type { Verdict } from '../domain/page-facts';

/** The page that is looked at, and whether the account it shows is the brand's own. */
export interface Place {
  page: PageRef;
  /** Only of meaning where a page belongs to an account. */
  own: Verdict;
}

/** Kinds of page that show one account's own matter, so that it counts whose they are. */
const OWNED: ReadonlySet<PageKind> = new Set(['profile', 'post', 'story']);

/** Whether doing the task makes sense on this page of this network. */
export function fitsPage(
  task: Pick<Task, 'fits' | 'networks' | 'whose'>,
  { page, own }: Place,
): boolean {
  if (!task.fits.includes(page.kind)) return false;
  if (task.networks && !task.networks.includes(page.network)) return false;
  if (!task.whose || !OWNED.has(page.kind)) return true;
  // The brand's own work is offered unless the page is known to be another's; its sentence then says "if it is
  // yours". Looking at others is offered only where the page is known to be theirs.
  return task.whose === 'own' ? own !== 'no' : own === 'no';
}

/** Names the sentence that is true of this place: the page kind, and whose page it is where that is known. */
export function placeName({ page, own }: Place): string {
  if (!OWNED.has(page.kind) || own === 'cannot-tell') return page.kind;
  return `${page.kind}-${own === 'yes' ? 'own' : 'other'}`;
}
