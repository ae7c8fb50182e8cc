import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { FunnelStep } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import { textWidth } from '../parts/fit-text';
import { type StepWords, useStepWords } from '../readings/use-funnel-reading';

const ROW = 64;
/** The first step is a share of nothing, so it has no line for it. */
const FIRST_ROW = 50;
const BAR = 18;

const LINE = 17;

/** Whether a step's share and its interval need a line each. */
const isTight = (said: StepWords | undefined, width: number): boolean =>
  said !== undefined && said.range !== '' && textWidth(`${said.share}  ${said.range}`) > width;

/** How much the rows grow where the interval has a line of its own. */
const extra = (said: readonly (StepWords | undefined)[], width: number): number =>
  said.some((one) => isTight(one, width)) ? LINE : 0;

export const funnelHeight = (said: readonly (StepWords | undefined)[], width: number): number =>
  FIRST_ROW + (said.length - 1) * (ROW + extra(said, width));

/** How far down the step with this index begins. */
export const rowAt = (
  at: number,
  said: readonly (StepWords | undefined)[],
  width: number,
): number => (at === 0 ? 0 : FIRST_ROW + (at - 1) * (ROW + extra(said, width)));

/** Bars on one scale, so that a small part is seen to be small. The bracket is what the share's interval allows. */
export function FunnelMarks({ steps, width }: { steps: readonly FunnelStep[]; width: number }) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const say = useStepWords();
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const x = scaleLinear([0, most], [0, width - 2]);
  const all = steps.map(say);
  const more = extra(all, width);
  return steps.map((step, at) => {
    const { metric, count, of } = step;
    const y = rowAt(at, all, width);
    const middle = y + 20 + BAR / 2;
    const said = all[at];
    const range = of?.share && {
      low: x(of.share.low * of.count),
      high: x(of.share.high * of.count),
    };
    return (
      <g key={metric}>
        <text x={0} y={y + 13} className="fill-ink">
          <tspan className="font-semibold">{words.number(count)}</tspan>
          <tspan dx={6}>{t(`funnel.steps.${metric}`)}</tspan>
        </text>
        <rect x={0} y={y + 20} width={width} height={BAR} rx={2} className="fill-sunken" />
        <rect
          x={0}
          y={y + 20}
          width={Math.max(1.5, x(count))}
          height={BAR}
          rx={2}
          className="fill-brand"
        />
        {range && (
          <path
            d={`M${range.low} ${middle}H${range.high}M${range.low} ${middle - 5}v10M${range.high} ${middle - 5}v10`}
            fill="none"
            strokeWidth={1.5}
            className="stroke-ink"
          />
        )}
        {said && (
          <>
            <text x={0} y={y + 52} className="fill-muted">
              {said.share}
            </text>
            <text
              {...(more === 0 ? { x: width, y: y + 52, textAnchor: 'end' } : { y: y + 52 + more })}
              className="fill-muted"
            >
              {said.range}
            </text>
          </>
        )}
      </g>
    );
  });
}
