import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { colourOf, initialOf } from '@/lib/domain/brand-mark';
import { classNames } from '../ui/class-names';

export interface BrandMarkProps {
  brand: Pick<Brand, 'id' | 'name' | 'initial' | 'colour'>;
  size?: 'small' | 'medium' | 'large';
}

const SIZES = {
  small: 'size-5 rounded-sm text-xs',
  medium: 'size-6 rounded-md text-xs',
  large: 'size-9 rounded-md text-lg',
};

/**
 * A brand's colour and initial, to find it at a glance. The name always stands beside it, so the initial is drawn and is
 * no text: whoever reads or speaks the name of a button is not told one letter of it before.
 */
export function BrandMark({ brand, size = 'medium' }: BrandMarkProps) {
  const { i18n } = useTranslation();
  return (
    <span
      aria-hidden
      data-testid="brand-mark"
      data-brand-colour={colourOf(brand)}
      data-initial={initialOf(brand, i18n.language)}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center overflow-hidden bg-brand leading-none font-semibold whitespace-nowrap text-on-brand before:content-[attr(data-initial)] forced-colors:border',
        SIZES[size],
      )}
    />
  );
}
