import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameBrand } from '@/lib/actions/rename-brand';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';

export function RenameBrand({ brand, onClose }: { brand: Brand; onClose: () => void }) {
  const { t } = useTranslation(['dashboard', 'common']);
  const [name, setName] = useState(brand.name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [problem, setProblem] = useState<Problem>();
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await renameBrand(brand.id, name);
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };
  return (
    <form onSubmit={(event) => void save(event)} className="grid gap-3">
      <Field label={t('settings.brands.name')} problem={problem}>
        <TextInput
          ref={field}
          value={name}
          data-testid="rename-brand"
          onChange={(event) => {
            setName(event.target.value);
            setProblem(undefined);
          }}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          {t('settings.brands.renameSave')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
