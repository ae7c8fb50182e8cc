import ChevronDown from 'lucide-react/icons/chevron-down';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { chooseBrand } from '@/lib/actions/choose-brand';
import type { Brand } from '@/lib/domain/brand';
import { useBrands } from '@/lib/live/use-brands';
import { Menu } from '../ui/menu';
import { openPage } from './open-page';

/** The brand that is worked for, and the way to another one. */
export function BrandSwitcher({ brand }: { brand: Brand }) {
  const { t } = useTranslation('coach');
  const brands = useBrands() ?? [brand];
  const choices = brands.map((other) => ({
    id: other.id,
    label: <span dir="auto">{other.name}</span>,
    checked: other.id === brand.id,
    onSelect: () => void chooseBrand(other.id),
  }));
  return (
    <Menu
      align="start"
      testId="brand-switcher"
      label={t('brands.switch', { brand: brand.name })}
      className="-ms-1.5 max-w-full min-w-0 px-1.5"
      items={[
        ...choices,
        {
          id: 'add',
          label: t('brands.add'),
          icon: <Plus size={16} />,
          onSelect: () => void openPage('welcome.html#brand'),
        },
      ]}
    >
      <span dir="auto" data-testid="brand-name" className="truncate text-lg font-semibold">
        {brand.name}
      </span>
      <ChevronDown aria-hidden size={16} className="shrink-0 text-muted" />
    </Menu>
  );
}
