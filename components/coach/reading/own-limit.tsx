import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePostLimit } from '@/lib/actions/change-post-limit';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Problem } from '@/lib/domain/problem';
import { MOST_POST_LIMIT } from '@/lib/domain/settings';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { NumberInput } from '../../ui/number-input';
import { readCount } from '../../ui/read-count';

/** Where the user knows better than our list: a paid account, or a server with a limit of its own. */
export function OwnLimit({ network, own }: { network: NetworkId; own: number | undefined }) {
  const { t } = useTranslation('reading');
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const save = async (limit: number | undefined) => {
    const outcome = await changePostLimit(network, limit);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const limit = field.current ? readCount(field.current, MOST_POST_LIMIT) : undefined;
    if (limit) return void save(limit);
    return setProblem({ code: 'field-number' });
  };
  return (
    <details data-testid="own-limit">
      <summary className="cursor-pointer text-sm text-muted">{t('composer.own')}</summary>
      <form onSubmit={submit} noValidate className="mt-2 grid gap-2">
        <Field label={t('composer.limit')} problem={problem}>
          <NumberInput
            key={own}
            ref={field}
            className="w-32"
            data-testid="own-limit-value"
            defaultValue={own}
          />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="small" data-testid="own-limit-save">
            {t('composer.save')}
          </Button>
          {own !== undefined && (
            <Button size="small" data-testid="own-limit-list" onClick={() => void save(undefined)}>
              {t('composer.list')}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
