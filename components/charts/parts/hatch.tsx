export interface HatchProps {
  id: string;
  className: string;
  strokeWidth?: number;
}

/** Slanted lines, for what is not over yet or does not count. `id` names the pattern on its page. */
export function Hatch({ id, className, strokeWidth = 2 }: HatchProps) {
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1={0} x2={0} y1={0} y2={6} strokeWidth={strokeWidth} className={className} />
    </pattern>
  );
}
