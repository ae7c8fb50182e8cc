import type { BrandFacts } from '../domain/brand-facts';
import type { Target } from '../domain/brief';
import { dayIn, weekOf } from '../domain/calendar';
import type { Playbook } from '../domain/playbook';
import { recordedWeeks } from '../domain/recorded-weeks';
import type { Stage } from '../domain/stage';
import { type Funnel, funnelOf } from '../measure/funnel';
import { type MonthView, monthViews } from './month-view';
import { type MonthVerdict, monthVerdict } from './month-verdict';
import { type WrittenDays, writtenDays } from './written-days';

/** What came back for the work of one brand, as far as its stage lets anybody say so. */
export interface ReturnView {
  stage: Stage;
  /** The level that was agreed last, and the day on which it was written down. */
  target?: { agreed: Target; written: string };
  written: WrittenDays;
  /** Newest first. */
  months: readonly (MonthView & { verdict?: MonthVerdict })[];
  funnel: Funnel;
}

/** Everything that the return of a brand is shown from. `rules` are those of its playbook. */
export function returnView(
  facts: BrandFacts,
  rules: Pick<Playbook, 'criteria'>,
  now: Temporal.ZonedDateTime,
): ReturnView {
  const { timeZoneId: timeZone } = now;
  const rule = rules.criteria.map((one) => one.rule).find(({ kind }) => kind === 'on-target');
  const fewConversions = rule?.kind === 'on-target' ? rule.fewConversions : 0;
  const { target } = facts.brief;
  return {
    stage: facts.brand.stage,
    ...(target && {
      target: {
        agreed: target.value,
        written: dayIn(target.writtenAt, timeZone).toString(),
      },
    }),
    written: writtenDays(facts, timeZone),
    months: monthViews(facts).map((view) => {
      const verdict = monthVerdict(facts, view.result, { timeZone, fewConversions });
      return { ...view, ...(verdict && { verdict }) };
    }),
    funnel: funnelOf(recordedWeeks(facts.snapshots), weekOf(now.toPlainDate())),
  };
}
