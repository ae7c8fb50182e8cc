import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { classNames } from '../ui/class-names';
import { BrandMark } from './brand-mark';

/** What the button of the switcher shows: whom one works for. */
export function BrandFace({ brand }: { brand: Brand | null }) {
  const { t } = useTranslation('coach');
  return (
    <>
      {brand && <BrandMark brand={brand} />}
      <span
        dir="auto"
        data-testid={brand ? 'brand-name' : 'brand-none'}
        className={classNames('min-w-0 truncate', brand ? 'text-lg font-semibold' : 'text-muted')}
      >
        {brand ? brand.name : t('brands.unpinned')}
      </span>
      <ChevronDown aria-hidden size={16} className="shrink-0 text-muted" />
    </>
  );
}
