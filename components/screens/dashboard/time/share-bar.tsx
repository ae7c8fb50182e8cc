/** How long one length is beside the longest. Only for the eye: the number stands beside it. */
export function ShareBar({ value, of }: { value: number; of: number }) {
  const share = of > 0 ? Math.max(0, Math.min(value / of, 1)) : 0;
  return (
    <span aria-hidden className="block h-2 w-full overflow-hidden rounded-full bg-sunken">
      <span
        data-filled
        className="block h-full rounded-full bg-stage"
        style={{ width: `${share * 100}%` }}
      />
    </span>
  );
}
