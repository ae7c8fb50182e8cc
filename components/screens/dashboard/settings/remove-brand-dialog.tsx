import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeBrand } from '@/lib/actions/remove-brand';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { useBrandHoldings } from '@/lib/live/use-brand-holdings';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemText } from '../../../ui/problem-text';

export interface RemoveBrandDialogProps {
  brand: Brand;
  onClose: () => void;
  /** The brand is about to go, and what shows it with it. */
  onRemove: () => void;
}

/** Names what goes with a brand before it goes. */
export function RemoveBrandDialog({ brand, onClose, onRemove }: RemoveBrandDialogProps) {
  const { t } = useTranslation('dashboard');
  const holdings = useBrandHoldings(brand.id);
  const [problem, setProblem] = useState<Problem>();
  const remove = async () => {
    onRemove();
    const outcome = await removeBrand(brand.id);
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={<span dir="auto">{t('settings.brands.removeTitle', { brand: brand.name })}</span>}
      actions={
        <>
          <Button onClick={onClose}>{t('settings.brands.removeKeep')}</Button>
          <Button variant="danger" data-testid="remove-confirm" onClick={() => void remove()}>
            {t('settings.brands.removeConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('settings.brands.removeText')}</p>
      {holdings && (
        <ul className="grid list-disc gap-1 ps-5 marker:text-muted" data-testid="losses">
          <li>{t('settings.brands.losesAccounts', { count: holdings.accounts })}</li>
          <li>{t('settings.brands.losesTasks', { count: holdings.doneTasks })}</li>
          <li>{t('settings.brands.losesSetup', { count: holdings.setUp })}</li>
          <li>{t('settings.brands.losesPosts', { count: holdings.posts })}</li>
          <li>{t('settings.brands.losesNumbers', { count: holdings.numbers })}</li>
          <li>{t('settings.brands.losesRecord', { count: holdings.ledgerLines })}</li>
          <li>{t('settings.brands.losesVisits')}</li>
        </ul>
      )}
      <p className="text-muted">{t('settings.brands.removeOthers')}</p>
      {problem && <ProblemText problem={problem} />}
    </Dialog>
  );
}
