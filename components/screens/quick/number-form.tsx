import { type SyntheticEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedNumber } from '@/lib/domain/asked-number';
import type { Account, Brand } from '@/lib/domain/brand';
import { useAccounts } from '@/lib/live/use-brands';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ProblemText } from '../../ui/problem-text';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { NumberFields } from './number-fields';
import { CloseButton, QuickPage } from './quick-page';
import { ReadingChoice } from './reading-choice';
import { useNumberForm } from './use-number-form';
import { AS_WRITTEN, MarkedText } from '../../ui/marked-text';

export interface NumberFormProps {
  brand: Brand;
  asked: AskedNumber;
  number: NonNullable<AskedNumber['number']>;
}

/** Shows how the number was read and asks what it counts, before anything is stored. */
export function NumberForm(props: NumberFormProps) {
  const all = useAccounts(props.brand.id);
  const { network } = props.asked;
  const accounts = useMemo(
    () => all?.filter((account) => network === undefined || account.network === network),
    [all, network],
  );
  // What is chosen first depends on the accounts.
  return accounts ? <Form {...props} accounts={accounts} /> : null;
}

function Form({ brand, asked, number, accounts }: NumberFormProps & { accounts: Account[] }) {
  const { t } = useTranslation(['toolbar', 'common']);
  const once = useOneAtATime();
  const form = useNumberForm(brand.id, asked, number.counts, accounts);
  const { saved } = form;
  const named = { brand: brand.name };
  const done = saved === undefined ? undefined : t('number.saved', { ...named, count: saved });
  const general = form.problemAt('form');
  return (
    <QuickPage title={t('number.title', named)} done={done}>
      <p>
        <MarkedText
          text={t('toolbar:number.selected', AS_WRITTEN)}
          values={{ text: number.text }}
          parts={{ b: <b /> }}
        />
      </p>
      {asked.isOthers && <Notice tone="warning">{t('number.others', named)}</Notice>}
      {accounts.length === 0 && <Notice tone="info">{t('number.noAccount', named)}</Notice>}
      <form
        noValidate
        data-testid="number-form"
        className="grid gap-4"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(form.save);
        }}
      >
        {number.counts.length > 1 && <ReadingChoice counts={number.counts} form={form} />}
        <NumberFields form={form} accounts={accounts} />
        {general && <ProblemText problem={general} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" data-testid="number-save">
            {t('number.save')}
          </Button>
          <CloseButton label={t('common:cancel')} />
        </div>
      </form>
    </QuickPage>
  );
}
