import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { FunnelStep } from '@/lib/live/chart-models';
import { useWords } from '../frame/use-words';
import { fitText } from '../parts/fit-text';
import { useStepWords } from '../readings/use-funnel-reading';

export const FUNNEL_ROW = 62;
const BAR = 18;

/** Bars on one scale, so that a small part is seen to be small. The bracket is what the share's interval allows. */
export function FunnelMarks({ steps, width }: { steps: readonly FunnelStep[]; width: number }) {
  const { t } = useTranslation('charts');
  const words = useWords();
  const say = useStepWords();
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const x = scaleLinear([0, most], [0, width - 2]);
  return steps.map((step, at) => {
    const { metric, count, of } = step;
    const y = at * FUNNEL_ROW;
    const middle = y + 20 + BAR / 2;
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
        <text x={0} y={y + 52} className="fill-muted">
          <title>{say(step)}</title>
          {fitText(say(step) ?? '', width)}
        </text>
      </g>
    );
  });
}
