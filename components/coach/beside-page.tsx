import type { TaskStanding } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Verdict } from '@/lib/domain/page-facts';
import type { PageRef } from '@/lib/domain/page-ref';
import { usePageTasks } from '@/lib/live/use-page-tasks';
import { DueHere } from './due-here';
import { PageChecklist } from './page-checklist';

export interface BesidePageProps {
  brand: Brand;
  page: PageRef | undefined;
  /** Whether the page shows an account of the brand. */
  own: Verdict;
  /** The tasks that are advised above already, by their ids. */
  advised: ReadonlySet<string | undefined>;
}

/**
 * What there is room for beside a page: the stage's other work that can be done on it, and what is due this week. The
 * side panel hands this to the coach, so that the popup need not carry it.
 */
export function BesidePage({ brand, page, own, advised }: BesidePageProps) {
  const others = usePageTasks(brand, page, own)?.filter(
    (standing) => !advised.has(standing.task.id) && isOfPage(standing, page?.network),
  );
  return (
    <>
      {others && <PageChecklist brand={brand} tasks={others} network={page?.network} />}
      <DueHere brand={brand} />
    </>
  );
}

/** What is done for each account is listed only where the page's network has one that it applies to. */
const isOfPage = ({ accounts }: TaskStanding, network: NetworkId | undefined): boolean =>
  !accounts || accounts.some(({ account }) => account.network === network);
