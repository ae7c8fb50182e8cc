export interface HoverColumn {
  key: string;
  x: number;
  width: number;
  /** What is said of it under the pointer. The table says the same without one. */
  text: string;
}

export interface HoverColumnsProps {
  columns: readonly HoverColumn[];
  top: number;
  bottom: number;
}

/** Columns without a look that say their numbers under the pointer. */
export function HoverColumns({ columns, top, bottom }: HoverColumnsProps) {
  return (
    <g>
      {columns.map(({ key, x, width, text }) => (
        <rect
          key={key}
          x={x}
          y={top}
          width={Math.max(1, width)}
          height={bottom - top}
          fillOpacity={0}
          className="fill-ink hover:[fill-opacity:0.06]"
        >
          <title>{text}</title>
        </rect>
      ))}
    </g>
  );
}
