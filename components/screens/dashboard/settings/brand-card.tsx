import ChevronRight from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archiveBrand } from '@/lib/actions/archive-brand';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { useAccounts } from '@/lib/live/use-brands';
import { BrandMark } from '../../../coach/brand-mark';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Chip } from '../../../ui/chip';
import { ProblemText } from '../../../ui/problem-text';
import { useStageName } from '../stage-name';
import { AccountList } from './account-list';
import { AddAccounts } from './add-accounts';
import { EditBrandDialog } from './edit-brand-dialog';
import { RemoveBrandDialog } from './remove-brand-dialog';

export interface BrandCardProps {
  brand: Brand;
  working: boolean;
  /** Its accounts wait behind a button, where there are many brands. */
  folded: boolean;
  /** During a call it can be edited and no more: hidden brands look alike, and none of them may go by mistake. */
  inCall: boolean;
  /** It is about to leave the list. */
  onLeave: () => void;
  onArchived: () => void;
}

/** One brand with its accounts, and everything that can be done to it. */
export function BrandCard({ brand, working, folded, inCall, onLeave, onArchived }: BrandCardProps) {
  const { t } = useTranslation('brands');
  const { t: say } = useTranslation('dashboard');
  const stageName = useStageName();
  const [doing, setDoing] = useState<'edit' | 'remove'>();
  const [problem, setProblem] = useState<Problem>();
  const stop = () => setDoing(undefined);
  const archive = async () => {
    onLeave();
    const outcome = await archiveBrand(brand.id);
    if (outcome.ok) onArchived();
    else setProblem(outcome.problem);
  };
  const button = (id: string, label: string, name: string, onClick: () => void) => (
    <Button
      size="small"
      variant="quiet"
      data-testid={`brand-${id}`}
      aria-label={name}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <Card className={`grid grid-cols-1 ${folded ? 'gap-2.5' : 'gap-4'}`} data-testid="brand-card">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="flex min-w-0 flex-1 basis-60 items-start gap-3">
          <BrandMark brand={brand} size="large" />
          <div className="grid min-w-0 gap-1.5">
            <h3 dir="auto" className="text-lg">
              {brand.name}
            </h3>
            <p className="flex flex-wrap items-center gap-2">
              <Chip stage={brand.stage}>{stageName(brand.stage)}</Chip>
              {working && <Chip>{say('settings.brands.working')}</Chip>}
            </p>
          </div>
        </div>
        <div className="-mx-2.5 flex flex-wrap gap-1 sm:mx-0">
          {button('edit', t('edit'), t('editBrand', { brand: brand.name }), () => setDoing('edit'))}
          {!inCall &&
            button(
              'archive',
              t('archive'),
              t('archiveBrand', { brand: brand.name }),
              () => void archive(),
            )}
          {!inCall &&
            button(
              'remove',
              say('settings.brands.remove'),
              say('settings.brands.removeBrand', { brand: brand.name }),
              () => setDoing('remove'),
            )}
        </div>
      </div>
      {problem && <ProblemText problem={problem} />}
      {folded ? <FoldedAccounts brand={brand} /> : <Accounts brand={brand} />}
      {doing === 'edit' && <EditBrandDialog brand={brand} onClose={stop} />}
      {doing === 'remove' && <RemoveBrandDialog brand={brand} onClose={stop} onRemove={onLeave} />}
    </Card>
  );
}

function Accounts({ brand }: { brand: Brand }) {
  return (
    <>
      <AccountList brandId={brand.id} />
      <AddAccounts brand={brand} />
    </>
  );
}

function FoldedAccounts({ brand }: { brand: Brand }) {
  const { t } = useTranslation('brands');
  const [open, setOpen] = useState(false);
  const count = useAccounts(brand.id)?.length ?? 0;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-label={t('accountsOf', { count, brand: brand.name })}
        data-testid="show-accounts"
        onClick={() => setOpen(!open)}
        className="inline-flex items-center gap-1 justify-self-start rounded-sm font-medium underline-offset-3 hover:underline"
      >
        <ChevronRight
          aria-hidden
          size={16}
          className={`text-muted transition-transform duration-150 ${open ? 'rotate-90' : ''}`}
        />
        {t('accounts', { count })}
      </button>
      {open && <Accounts brand={brand} />}
    </>
  );
}
