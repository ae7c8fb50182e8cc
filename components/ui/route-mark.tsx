/** The wheel of the route line: the product's mark, and where a brand is on its way. */
export function RouteMark({ size = 20, turned = 0 }: { size?: number; turned?: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      className="shrink-0 transition-transform duration-200"
      style={{ transform: `rotate(${turned}turn)` }}
    >
      <circle cx="10" cy="10" r="8" strokeWidth="2.5" />
      <path d="M10 2.8v14.4M3.76 6.4l12.48 7.2M16.24 6.4 3.76 13.6" strokeWidth="1.25" />
      <circle cx="10" cy="10" r="2.4" fill="currentColor" stroke="none" />
    </svg>
  );
}
