import { classNames } from './class-names';
import { RouteMark } from './route-mark';

const STOPS = [1, 2, 3] as const;
export type RouteStop = (typeof STOPS)[number];

export interface RouteProps {
  /** The stop whose stretch is being travelled. */
  at: RouteStop;
  /** How much of that stretch is behind, 0 to 1. */
  share: number;
  /** Says the same in words; the drawing itself is one picture to those who listen. */
  label: string;
  /** Names under the stops, in their order. */
  names?: readonly [string, string, string] | undefined;
  /** Stops are stages and take their colours; otherwise they are plain ink. */
  staged?: boolean;
}

/** Three stops on a track: what was travelled is solid, the rest is dotted, the wheel marks the place. */
export function Route({ at, share, label, names, staged = true }: RouteProps) {
  return (
    <div role="img" aria-label={label} className="grid grid-cols-3">
      {STOPS.map((stop) => (
        <div key={stop} data-stage={staged ? stop : undefined} className="min-w-0">
          <div className="flex items-center gap-1.5 pe-1.5">
            <Stop stop={stop} reached={stop <= at} />
            <Stretch share={stop < at ? 1 : stop === at ? share : 0} wheel={stop === at} />
          </div>
          {names && (
            <p
              className={classNames(
                'mt-1 pe-2 text-xs hyphens-auto',
                stop === at ? 'font-semibold text-stage-ink' : 'text-muted',
              )}
            >
              {names[stop - 1]}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function Stop({ stop, reached }: { stop: RouteStop; reached: boolean }) {
  return (
    <span
      data-filled={reached || undefined}
      className={classNames(
        'inline-flex size-6 shrink-0 items-center justify-center rounded-full border-2 text-xs font-semibold transition-colors duration-200',
        reached ? 'border-stage bg-stage text-on-stage' : 'border-dotted border-edge text-muted',
      )}
    >
      {stop}
    </span>
  );
}

function Stretch({ share, wheel }: { share: number; wheel: boolean }) {
  // The wheel rolls between the stops and never onto them.
  const travelled = wheel ? `calc(${share} * (100% - 1.25rem) + 0.625rem)` : `${share * 100}%`;
  return (
    <div className="relative h-5 min-w-0 flex-1">
      <div className="absolute inset-x-0 top-[9px] border-t-2 border-dotted border-edge" />
      <div
        data-filled
        className="absolute start-0 top-[8px] h-[4px] rounded-full bg-stage transition-[width] duration-200"
        style={{ width: travelled }}
      />
      {wheel && (
        <span
          className="absolute top-0 flex rounded-full bg-ground text-stage transition-[inset-inline-start] duration-200"
          style={{ insetInlineStart: `calc(${share} * (100% - 1.25rem))` }}
        >
          <RouteMark turned={share} />
        </span>
      )}
    </div>
  );
}
