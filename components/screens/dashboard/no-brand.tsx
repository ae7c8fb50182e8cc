import { useTranslation } from 'react-i18next';
import { ActionLink } from '@/components/ui/action-link';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { useBrands } from '@/lib/live/use-brands';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';

/** More brands than this are found faster in the switcher. */
const MOST = 7;

/** Stands on every page that needs a brand, while there is none or none is pinned. */
export function NoBrand() {
  const { t } = useTranslation('dashboard');
  const brands = useBrands();
  if (!brands) return null;
  if (brands.length === 0) {
    return (
      <Empty
        title={t('noBrand.title')}
        text={t('noBrand.text')}
        action={
          <ActionLink href="/welcome.html" strong>
            {t('noBrand.action')}
          </ActionLink>
        }
      />
    );
  }
  return (
    <Empty
      title={t('noBrand.unpinnedTitle')}
      text={t('noBrand.unpinnedText')}
      action={
        <>
          {brands.slice(0, MOST).map(({ id, name }) => (
            <Button key={id} data-testid="pin" onClick={() => void chooseBrand(id)}>
              <span dir="auto">{name}</span>
            </Button>
          ))}
        </>
      }
    />
  );
}
