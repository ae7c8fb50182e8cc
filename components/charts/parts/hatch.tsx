/** Slanted lines for what is not over yet. `id` names the pattern on its page. */
export function Hatch({ id, className = 'stroke-edge' }: { id: string; className?: string }) {
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1={0} x2={0} y1={0} y2={6} strokeWidth={2} className={className} />
    </pattern>
  );
}
