import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { openPage } from './open-page';

/** Before the first brand there is one thing to do. */
export function NoBrand() {
  const { t } = useTranslation('coach');
  return (
    <div className="grid justify-items-start gap-2 py-2" data-testid="no-brand">
      <h2 className="text-lg">{t('noBrand.title')}</h2>
      <p className="text-muted">{t('noBrand.text')}</p>
      <Button
        variant="primary"
        className="mt-2"
        onClick={() => void openPage('welcome.html#brand')}
      >
        {t('noBrand.action')}
      </Button>
    </div>
  );
}
