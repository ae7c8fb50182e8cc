import { useTranslation } from 'react-i18next';
import { STRONGEST, strengthOf } from './cadence-strength';
import { DAYS_ROOM } from './cadence-size';

const SIDE = 11;

/** What the shades stand for, in one line. */
export function CadenceKey({ y, hatch }: { y: number; hatch: string }) {
  const { t } = useTranslation('charts');
  const counts = Array.from({ length: STRONGEST }, (_, at) => at + 1);
  const place = (at: number) => DAYS_ROOM + at * 34;
  const size = { y: y + 0.5, width: SIDE, height: SIDE, rx: 2 };
  return (
    <g>
      {counts.map((count, at) => (
        <g key={count}>
          <rect {...size} x={place(at)} className="fill-brand" fillOpacity={strengthOf(count)} />
          <text x={place(at) + SIDE + 4} y={y + 10} className="fill-muted">
            {count === STRONGEST ? `${count}+` : count}
          </text>
        </g>
      ))}
      <rect {...size} x={place(3) + 10} className="fill-sunken stroke-line" />
      <rect {...size} x={place(3) + 10} fill={`url(#${hatch})`} />
      <text x={place(3) + SIDE + 14} y={y + 10} className="fill-muted">
        {t('cadence.off')}
      </text>
    </g>
  );
}
