import { useTranslation } from 'react-i18next';
import { useBrands, useWorkingBrand } from '@/lib/live/use-brands';
import { BrandSwitcher } from '../../coach/brand-switcher';
import { RouteMark } from '../../ui/route-mark';
import { PLACES } from './places';

/** The brand that is worked for, and the places. On narrow screens it is a bar on top. */
export function Rail({ path }: { path: string }) {
  const { t } = useTranslation('dashboard');
  const brand = useWorkingBrand();
  const brands = useBrands();
  return (
    <div className="min-w-0 border-line bg-raised max-md:border-b md:border-e">
      <div className="grid grid-cols-1 gap-1 px-3 py-2 md:sticky md:top-(--call-bar) md:gap-5 md:px-4 md:py-6">
        <div className="flex min-h-9 min-w-0 items-center gap-2 md:px-2" data-stage={brand?.stage}>
          <span className="inline-flex text-stage">
            <RouteMark />
          </span>
          {brand !== undefined && brands && brands.length > 0 ? (
            <BrandSwitcher brand={brand} />
          ) : (
            <span className="text-lg font-semibold">Stagecoach</span>
          )}
        </div>
        <nav aria-label={t('nav.label')}>
          <ul className="flex flex-wrap gap-0.5 max-md:-mx-1 md:grid md:gap-1">
            {PLACES.map(({ id, path: place, Icon }) => (
              <li key={id}>
                <a
                  href={`#${place}`}
                  aria-current={isPresent(path, place) ? 'page' : undefined}
                  className="flex min-h-9 items-center gap-3 rounded-md px-2 text-muted transition-colors duration-150 hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink forced-colors:aria-[current]:underline"
                >
                  <span className="inline-flex max-md:hidden">
                    <Icon aria-hidden size={18} />
                  </span>
                  {t(`nav.${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

const isPresent = (path: string, place: string): boolean =>
  path === place || (place !== '/' && path.startsWith(`${place}/`));
