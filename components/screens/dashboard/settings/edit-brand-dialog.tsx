import { type SyntheticEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import { useBrandFacts } from '@/lib/live/use-brand-facts';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProblemText } from '../../../ui/problem-text';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { BrandFormFields } from './brand-form-fields';
import { BriefLines } from './brief-lines';
import { useBrandForm } from './use-brand-form';

export interface EditBrandDialogProps {
  brand: Brand;
  onClose: () => void;
}

/** Everything about one brand in one place. It opens once all of it is read, so that nothing typed is overwritten. */
export function EditBrandDialog({ brand, onClose }: EditBrandDialogProps) {
  const facts = useBrandFacts(brand.id);
  return facts ? <LoadedDialog facts={facts} onClose={onClose} /> : null;
}

function LoadedDialog({ facts, onClose }: { facts: BrandFacts; onClose: () => void }) {
  const { t } = useTranslation(['brands', 'common']);
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const once = useOneAtATime();
  const state = useBrandForm(facts, form);
  const save = async () => {
    if (await state.save()) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('brands:form.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" data-testid="edit-brand-save">
            {t('brands:form.save')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={formId}
        noValidate
        data-testid="edit-brand"
        className="grid grid-cols-1 gap-5"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(save);
        }}
      >
        <BrandFormFields brand={facts.brand} state={state} />
        {state.problem && <ProblemText problem={state.problem} />}
      </form>
      <BriefLines facts={facts} />
    </Dialog>
  );
}
