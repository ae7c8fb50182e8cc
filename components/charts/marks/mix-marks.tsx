import { fitText } from '../parts/fit-text';

export const MIX_ROW = 38;

export interface MixRow {
  key: string;
  name: string;
  /** A topic of the brand's own, and no rest. */
  isNamed: boolean;
  /** How many, and what part of all of them. */
  numbers: string;
  part: number;
}

export function MixMarks({ rows, width }: { rows: readonly MixRow[]; width: number }) {
  return rows.map(({ key, name, isNamed, numbers, part }, at) => {
    const y = at * MIX_ROW;
    return (
      <g key={key}>
        <title>{name}</title>
        <text x={0} y={y + 13} className="fill-ink">
          {fitText(name, width - numbers.length * 7 - 16)}
        </text>
        <text x={width} y={y + 13} textAnchor="end" className="fill-muted">
          {numbers}
        </text>
        <rect x={0} y={y + 20} width={width} height={8} rx={2} className="fill-sunken" />
        <rect
          x={0}
          y={y + 20}
          width={Math.max(2, width * part)}
          height={8}
          rx={2}
          fillOpacity={isNamed ? 1 : 0.4}
          className="fill-brand"
        />
      </g>
    );
  });
}
