import type { Brand } from '@/lib/domain/brand';
import { RouteMark } from '../ui/route-mark';
import { BrandSwitcher } from './brand-switcher';
import { MoreMenu, type MoreMenuProps } from './more-menu';
import { PauseControl } from './pause-control';

export interface CoachHeaderProps extends MoreMenuProps {
  brand: Brand | null;
}

export function CoachHeader({ brand, ...more }: CoachHeaderProps) {
  return (
    <header className="flex min-h-8 items-center gap-2" data-stage={brand?.stage}>
      <span className="inline-flex text-stage">
        <RouteMark />
      </span>
      <div className="flex min-w-0 flex-1">
        {brand ? <BrandSwitcher brand={brand} /> : <h1 className="text-lg">Stagecoach</h1>}
      </div>
      <div className="-me-1.5 flex">
        {brand && <PauseControl />}
        <MoreMenu {...more} />
      </div>
    </header>
  );
}
