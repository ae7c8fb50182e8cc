import { useTranslation } from 'react-i18next';
import { useBrands } from '@/lib/live/use-brands';
import { Notice } from '../../ui/notice';

/** The brand was saved on the way on; coming back does not make a second one. */
export function BrandReady({ brandId }: { brandId: string }) {
  const { t } = useTranslation('welcome');
  const brand = useBrands()?.find(({ id }) => id === brandId);
  if (!brand) return null;
  return (
    <Notice tone="success">
      <p dir="auto" className="font-medium">
        {t('brand.ready', { brand: brand.name })}
      </p>
      <p>{t('brand.readyText')}</p>
    </Notice>
  );
}
