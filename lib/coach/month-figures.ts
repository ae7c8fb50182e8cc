import type { BrandFacts } from '../domain/brand-facts';
import type { MonthResult } from '../domain/month-result';
import { poissonInterval } from '../measure/poisson';
import { type Figure, type NotAvailable, type Range, roiRange } from '../measure/roi-range';
import { CONFIDENCE } from './return-of';
import { one, valueByWord, worthOfEach } from './worth-of-month';

/** What a figure needs and may lack: what one result is worth, the rates, the hours, the results. */
export type Lack = 'worth' | 'costs' | 'hours' | 'conversions';

/** A range, whose three are one where nothing about it is by chance; or why there is none. */
export type MonthFigure = Range | { notAvailable: NotAvailable } | { missing: readonly Lack[] };

/** A month's cost in its parts, in the brand's currency. */
export interface MonthCost {
  total: number;
  /** What was paid in the month; missing where it is not recorded, and then it is in no sum. */
  paid?: number;
  /** What is paid each month besides. */
  monthly: number;
  /** The hours, what one of them costs, and what they come to. */
  hours: number;
  hourly: number;
  worked: number;
}

/** What one month cost and brought, in figures that say how sure they are. */
export interface MonthFigures {
  currency?: string;
  cost: MonthCost | { missing: readonly Lack[] };
  /** What the results were worth. */
  value: MonthFigure;
  /** The value is somebody's word, and no count of results times what one is worth. */
  declared: boolean;
  /** That word is parted among counted results, so that each of them was worth its part of it. */
  parted: boolean;
  /** What the count of results can mean; missing where it is not recorded. */
  counted?: Range;
  /** What one result was worth; missing where nobody said so. */
  each?: Range;
  /** (value - cost) / cost, as a share. */
  roi: MonthFigure;
  /** Cost per result. */
  cpa: MonthFigure;
  /** How many results pay the cost: whole ones, since parts of a result pay nothing. */
  breakEven: MonthFigure;
}

/**
 * A month's figures. Counts move by chance, so that ranges take both ends of what a count can mean (Poisson, 80 %) and of
 * what one result is worth. A declared value is taken at its word: out of counted results, each of them was worth its
 * part of it; out of none, it is one figure without a range.
 */
export function monthFigures(facts: BrandFacts, result: MonthResult): MonthFigures {
  const { conversions, declaredValue } = result;
  const currency = facts.brief.costs?.value.currency;
  const each = worthOfEach(facts, result);
  const counted = conversions === undefined ? undefined : countRange(conversions);
  const cost = costIn(facts, result);
  const lacks: Lack[] = 'missing' in cost ? [...cost.missing] : [];
  const uncounted: Lack[] = conversions === undefined ? ['conversions'] : [];
  const unpriced: Lack[] = each ? [] : ['worth'];
  const ranges =
    'total' in cost
      ? roiRange(
          {
            cost: cost.total,
            conversions: conversions ?? 0,
            valuePerConversion: each ?? one(0),
          },
          CONFIDENCE,
        )
      : undefined;
  const known = (figure: Figure | undefined, lack: readonly Lack[]): MonthFigure =>
    figure && lack.length === 0 ? figure : { missing: [...lacks, ...lack] };
  const byWord = valueByWord(result);
  return {
    ...(currency !== undefined && { currency }),
    cost,
    value:
      byWord !== undefined
        ? one(byWord)
        : counted && each
          ? valueRange(counted, each)
          : { missing: [...uncounted, ...unpriced] },
    declared: declaredValue !== undefined,
    parted: declaredValue !== undefined && byWord === undefined,
    ...(counted && { counted }),
    ...(each && { each }),
    roi:
      byWord !== undefined && 'total' in cost
        ? returned(byWord, cost.total)
        : known(ranges?.roi, byWord === undefined ? [...uncounted, ...unpriced] : []),
    cpa: known(ranges?.cpa, uncounted),
    breakEven: inWhole(known(ranges?.breakEven, unpriced)),
  };
}

/** Twelve digits hide what dividing leaves behind, so that three thirds are one result and not two. */
const whole = (count: number): number => Math.ceil(Number(count.toPrecision(12)));

const inWhole = (figure: MonthFigure): MonthFigure =>
  'mid' in figure
    ? { low: whole(figure.low), mid: whole(figure.mid), high: whole(figure.high) }
    : figure;

const returned = (value: number, cost: number): MonthFigure =>
  cost === 0 ? { notAvailable: 'zero-cost' } : one((value - cost) / cost);

const countRange = (conversions: number): Range => ({
  ...poissonInterval(conversions, CONFIDENCE),
  mid: conversions,
});

const valueRange = (counted: Range, each: Range): Range => ({
  low: counted.low * each.low,
  mid: counted.mid * each.mid,
  high: counted.high * each.high,
});

function costIn({ brief }: BrandFacts, { spend, hours }: MonthResult): MonthFigures['cost'] {
  const costs = brief.costs?.value;
  if (!costs || hours === undefined) {
    const missing: Lack[] = [];
    if (!costs) missing.push('costs');
    if (hours === undefined) missing.push('hours');
    return { missing };
  }
  const worked = hours * costs.hourly;
  return {
    total: (spend ?? 0) + costs.monthly + worked,
    ...(spend !== undefined && { paid: spend }),
    monthly: costs.monthly,
    hours,
    hourly: costs.hourly,
    worked,
  };
}
