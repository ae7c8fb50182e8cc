import EyeOff from 'lucide-react/icons/eye-off';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { restoreBrand } from '@/lib/actions/restore-brand';
import type { Brand } from '@/lib/domain/brand';
import type { Settings } from '@/lib/domain/settings';
import { useArchivedBrands, useBrands } from '@/lib/live/use-brands';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { AddBrandDialog } from './add-brand-dialog';
import { ArchivedBrands } from './archived-brands';
import { BrandCards } from './brand-cards';
import { ClientListDialog } from './client-list-dialog';

/** What was done to the list just now; an archived brand can be taken back at once. */
interface Said {
  text: string;
  archived?: Brand;
}

export function BrandsSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('dashboard');
  const { t: say } = useTranslation('brands');
  const brands = useBrands();
  const archived = useArchivedBrands();
  const [doing, setDoing] = useState<'add' | 'import'>();
  const [said, setSaid] = useState<Said>();
  const { box, leave } = useKeptFocus<HTMLDivElement>(
    `${brands?.length} ${archived?.length} ${said?.text}`,
    '[data-said] button',
  );
  const stop = () => setDoing(undefined);
  if (!brands || !archived) return null;
  const actions = (
    <>
      {!settings.call && (
        <Button data-testid="import-clients" onClick={() => setDoing('import')}>
          {say('import')}
        </Button>
      )}
      <Button data-testid="add-brand" onClick={() => setDoing('add')}>
        {t('settings.brands.add')}
      </Button>
    </>
  );
  const restored = (brand: Brand) =>
    setSaid({ text: say('archived.restored', { brand: brand.name }) });
  const takeBack = async (brand: Brand) => {
    leave();
    if ((await restoreBrand(brand.id)).ok) restored(brand);
  };
  return (
    <Section
      title={t('settings.brands.title')}
      description={t('settings.brands.text')}
      actions={brands.length > 0 && actions}
    >
      <div ref={box} tabIndex={-1} className="grid grid-cols-1 gap-3 outline-none">
        {brands.length === 0 && (
          <Empty
            title={t('settings.brands.empty.title')}
            text={t('settings.brands.empty.text')}
            action={actions}
          />
        )}
        {settings.call && (
          <p className="flex max-w-prose items-start gap-2 text-muted" data-testid="brands-in-call">
            <EyeOff aria-hidden size={16} className="mt-0.5 shrink-0" />
            {say('inCall')}
          </p>
        )}
        {said && (
          <div data-said>
            <Notice
              tone="success"
              live
              action={
                said.archived && (
                  <Button
                    size="small"
                    onClick={() => said.archived && void takeBack(said.archived)}
                  >
                    {say('archived.restore')}
                  </Button>
                )
              }
            >
              <span dir="auto">{said.text}</span>
            </Notice>
          </div>
        )}
        <BrandCards
          brands={brands}
          workingId={settings.workingBrandId}
          call={settings.call}
          onLeave={leave}
          onArchived={(brand) =>
            setSaid({ text: say('archived.said', { brand: brand.name }), archived: brand })
          }
        />
        {archived.length > 0 && (
          <ArchivedBrands
            brands={archived}
            call={settings.call}
            onLeave={leave}
            onRestored={restored}
          />
        )}
      </div>
      {doing === 'add' && <AddBrandDialog onClose={stop} />}
      {doing === 'import' && (
        <ClientListDialog
          onClose={stop}
          onDone={(text) => {
            stop();
            setSaid({ text });
          }}
        />
      )}
    </Section>
  );
}
