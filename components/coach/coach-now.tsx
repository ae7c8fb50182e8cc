import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { Task } from '@/lib/domain/task';
import { ownVerdict } from '@/lib/live/own-verdict';
import type { ActivePage } from '@/lib/live/read-active-page';
import { useAdvice } from '@/lib/live/use-advice';
import { useAccounts } from '@/lib/live/use-brands';
import { useExpectation } from '@/lib/live/use-expectation';
import { usePageTasks } from '@/lib/live/use-page-tasks';
import { AdviceList } from './advice-list';
import { BlockLabel } from './block-label';
import { ExpectationNote } from './expectation-note';
import { HerePanel } from './here-panel';
import { openPage } from './open-page';
import { PageChecklist } from './page-checklist';

export interface CoachNowProps {
  brand: Brand;
  active: ActivePage;
  surface: 'popup' | 'panel';
}

/** A popup loses what is typed when it closes, so writing happens in a tab. */
const writeInTab = (task: Task) => void openPage(`dashboard.html#/stages/${task.id}`);

/** The page at hand and what to do next on it. */
export function CoachNow({ brand, active, surface }: CoachNowProps) {
  const { t } = useTranslation('coach');
  const nextId = useId();
  const panel = surface === 'panel';
  // On another of the user's brands' pages this brand has nothing to do; the warning says so first.
  const page = active.state === 'network' && !active.otherBrand ? active.page : undefined;
  const own = ownVerdict(active, useAccounts(brand.id) ?? []);
  const advice = useAdvice(brand, page, own);
  const expects = useExpectation(brand, page);
  const advised = new Set(advice?.map(({ taskId }) => taskId));
  const others = usePageTasks(brand, page, own)?.filter(({ task }) => !advised.has(task.id));
  return (
    <>
      {/* Above what is to do, so that it is read before the numbers are looked at, and never below the fold. */}
      {expects && <ExpectationNote stage={brand.stage} />}
      <section aria-label={t('here.label')} className="border-y border-line py-2.5">
        <HerePanel
          active={active}
          own={own}
          hidden={t(panel ? 'here.hiddenPanel' : 'here.hidden')}
        />
      </section>
      {active.state !== 'private' && advice && (
        <section aria-labelledby={nextId} className="grid grid-cols-1 gap-2">
          <BlockLabel id={nextId}>{t('next.label')}</BlockLabel>
          <AdviceList
            brand={brand}
            advice={advice}
            folded={!panel}
            {...(!panel && { onWrite: writeInTab })}
          />
        </section>
      )}
      {panel && others && <PageChecklist brand={brand} tasks={others} />}
    </>
  );
}
