import { poissonInterval } from './poisson';
import { wilsonInterval } from './wilson';

/** A low, an expected and a high figure. */
export interface Range {
  low: number;
  mid: number;
  high: number;
}

export type NotAvailable = 'zero-cost' | 'zero-conversions' | 'zero-value' | 'impossible-input';

/** A range, or why there is none: "n/a" is an answer, and never a zero. */
export type Figure = Range | { notAvailable: NotAvailable };

export interface RoiInput {
  /** Ads, tools, content and hours × rate, together. */
  cost: number;
  /** May have parts of one, as analytics reports them. */
  conversions: number;
  /** Visits that the conversions came out of; without them conversions are events that just happen. */
  visits?: number;
  /** What one conversion is worth, in the cost's currency: margin rather than revenue. */
  valuePerConversion: Range;
}

export interface RoiRange {
  /** (value - cost) / cost, as a share: 0.5 is 50 %, -1 is all lost. */
  roi: Figure;
  /** Cost per conversion, in the cost's currency. */
  cpa: Figure;
  /** How many conversions pay the cost. Only the value per conversion makes it a range. */
  breakEven: Figure;
}

function conversionsRange(
  { conversions, visits }: RoiInput,
  confidence: number,
): Range | undefined {
  if (visits === undefined) {
    // Analytics shares a conversion out between channels; whole counts on either side are the safe ones.
    const { low } = poissonInterval(Math.floor(conversions), confidence);
    const { high } = poissonInterval(Math.ceil(conversions), confidence);
    return { low, mid: conversions, high };
  }
  const share = wilsonInterval(conversions, visits, confidence);
  return share && { low: share.low * visits, mid: conversions, high: share.high * visits };
}

const isPossible = ({ cost, conversions, valuePerConversion: { low, mid, high } }: RoiInput) =>
  [cost, conversions, low, mid, high].every((one) => Number.isFinite(one) && one >= 0) &&
  low <= mid &&
  mid <= high;

const every = (notAvailable: NotAvailable): RoiRange => {
  const none = { notAvailable };
  return { roi: none, cpa: none, breakEven: none };
};

/**
 * What came back for a cost, as ranges: the interval of the conversions (Poisson, Garwood 1936; Wilson where visits
 * are known) at `confidence`, times the range of their value. Both ends at once are taken as the limits, so the
 * range of the ROI holds at least that confidence. Without cost nothing is available, since hours cost as well;
 * without one whole conversion there is no cost per conversion, while the ROI is known: -1, and at best what the
 * interval allows.
 */
export function roiRange(input: RoiInput, confidence = 0.8): RoiRange {
  const { cost, valuePerConversion: value } = input;
  const conversions = isPossible(input) ? conversionsRange(input, confidence) : undefined;
  if (!conversions) return every('impossible-input');
  if (cost === 0) return every('zero-cost');
  const roi = (count: number, each: number) => (count * each - cost) / cost;
  return {
    roi: {
      low: roi(conversions.low, value.low),
      mid: roi(conversions.mid, value.mid),
      high: roi(conversions.high, value.high),
    },
    cpa:
      conversions.low === 0
        ? { notAvailable: 'zero-conversions' }
        : {
            low: cost / conversions.high,
            mid: cost / conversions.mid,
            high: cost / conversions.low,
          },
    breakEven:
      value.low === 0
        ? { notAvailable: 'zero-value' }
        : { low: cost / value.high, mid: cost / value.mid, high: cost / value.low },
  };
}
