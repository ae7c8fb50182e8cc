import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { useStageName } from '../stage-name';
import { AccountList } from './account-list';
import { AddAccounts } from './add-accounts';
import { RemoveBrandDialog } from './remove-brand-dialog';
import { RenameBrand } from './rename-brand';

/** One brand with its accounts, and everything that can be done to it. */
export function BrandCard({ brand, working }: { brand: Brand; working: boolean }) {
  const { t } = useTranslation('dashboard');
  const stageName = useStageName();
  const [doing, setDoing] = useState<'rename' | 'remove'>();
  const stop = () => setDoing(undefined);
  return (
    <Card className="grid gap-4" data-testid="brand-card">
      {doing === 'rename' ? (
        <RenameBrand brand={brand} onClose={stop} />
      ) : (
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="grid min-w-0 flex-1 basis-60 gap-1.5">
            <h3 dir="auto" className="text-lg">
              {brand.name}
            </h3>
            <p className="flex flex-wrap items-center gap-2">
              <Chip stage={brand.stage}>{stageName(brand.stage)}</Chip>
              {working && <Chip>{t('settings.brands.working')}</Chip>}
            </p>
          </div>
          <div className="flex flex-wrap gap-1">
            <Button
              size="small"
              variant="quiet"
              aria-label={t('settings.brands.renameBrand', { brand: brand.name })}
              onClick={() => setDoing('rename')}
            >
              {t('settings.brands.rename')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('settings.brands.removeBrand', { brand: brand.name })}
              onClick={() => setDoing('remove')}
            >
              {t('settings.brands.remove')}
            </Button>
          </div>
        </div>
      )}
      <AccountList brandId={brand.id} />
      <AddAccounts brand={brand} />
      {doing === 'remove' && <RemoveBrandDialog brand={brand} onClose={stop} />}
    </Card>
  );
}
