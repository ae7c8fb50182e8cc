import type { Brand } from '@/lib/domain/brand';
import { RouteMark } from '../ui/route-mark';
import { BrandSwitcher } from './brand-switcher';
import { MoreMenu, type MoreMenuProps } from './more-menu';
import { PauseControl } from './pause-control';
import { TimerControl } from './timer-control';

export interface CoachHeaderProps extends MoreMenuProps {
  /** The brand that the coach speaks of. */
  brand: Brand | null;
  /** The one that is pinned. */
  pinned: Brand | null;
  /** Whether there are any. */
  hasBrands: boolean;
}

export function CoachHeader({ brand, pinned, hasBrands, ...more }: CoachHeaderProps) {
  return (
    <header className="flex min-h-8 flex-wrap items-center gap-2" data-stage={brand?.stage}>
      <span className="inline-flex text-stage">
        <RouteMark />
      </span>
      <div className="flex min-w-0 flex-1">
        {hasBrands ? <BrandSwitcher brand={pinned} /> : <p className="text-lg">Stagecoach</p>}
      </div>
      {brand && <TimerControl brand={brand} />}
      <div className="-me-1.5 flex">
        {hasBrands && <PauseControl />}
        <MoreMenu {...more} />
      </div>
    </header>
  );
}
