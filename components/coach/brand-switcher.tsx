import CircleDashed from 'lucide-react/icons/circle-dashed';
import Phone from 'lucide-react/icons/phone';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { unpinBrand } from '@/lib/actions/unpin-brand';
import type { Brand } from '@/lib/domain/brand';
import { useBrands } from '@/lib/live/use-brands';
import { Menu, type MenuItem } from '../ui/menu';
import { BrandFace } from './brand-face';
import { BrandFinder } from './brand-finder';
import { BrandMark } from './brand-mark';
import { openPage } from './open-page';
import { useCall } from './use-call';

/** With more brands than this one types to find one. */
const FEW = 7;

/**
 * The brand that is worked for, if there is one, and the way to another one or to none. During a call with a client
 * there is only theirs, and the way out of the call.
 */
export function BrandSwitcher({ brand }: { brand: Brand | null }) {
  const { t } = useTranslation('coach');
  const call = useCall();
  const all = useBrands() ?? (brand ? [brand] : []);
  const brands = call?.on ? all.filter(({ id }) => id === call.brand?.id) : all;
  const label = brand ? t('brands.switch', { brand: brand.name }) : t('brands.choose');
  const leave: MenuItem = {
    id: 'call',
    label: t('more.leaveCall'),
    icon: <Phone size={16} />,
    onSelect: () => void call?.leave(),
  };
  const ways: readonly MenuItem[] = [
    {
      id: 'none',
      label: t('brands.none'),
      icon: <CircleDashed size={16} />,
      checked: brand === null,
      onSelect: () => void unpinBrand(),
    },
    {
      id: 'add',
      label: t('brands.add'),
      icon: <Plus size={16} />,
      onSelect: () => void openPage('welcome.html#brand'),
    },
  ];
  const others = call?.on ? [leave] : ways;
  if (brands.length > FEW) {
    return <BrandFinder brand={brand} brands={brands} label={label} others={others} />;
  }
  const choices = brands.map((other) => ({
    id: other.id,
    label: <span dir="auto">{other.name}</span>,
    icon: <BrandMark brand={other} size="small" />,
    checked: other.id === brand?.id,
    onSelect: () => void chooseBrand(other.id),
  }));
  return (
    <Menu
      align="start"
      testId="brand-switcher"
      label={label}
      className="-ms-1.5 max-w-full min-w-0 gap-1.5 px-1.5"
      items={[...choices, ...others]}
    >
      <BrandFace brand={brand} />
    </Menu>
  );
}
