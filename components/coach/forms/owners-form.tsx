import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordOwners } from '@/lib/actions/record-owners';
import type { AccountStanding } from '@/lib/domain/assessment';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { Field } from '../../ui/field';
import { ProblemText } from '../../ui/problem-text';
import { TextInput } from '../../ui/text-input';
import { useOneAtATime } from '../../ui/use-one-at-a-time';

export interface OwnersFormProps {
  id: string;
  brandId: string;
  accounts: readonly AccountStanding[];
  onSaved: () => void;
}

type Names = Readonly<Record<string, { owner: string; backupOwner: string }>>;

const nameIn = ({ facts }: AccountStanding, key: string): string => {
  const value = facts.find((fact) => fact.key === key)?.value;
  return typeof value === 'string' ? value : '';
};

/** Who owns each account, and who steps in. Names only. */
export function OwnersForm({ id, brandId, accounts, onSaved }: OwnersFormProps) {
  const { t } = useTranslation('forms');
  const [names, setNames] = useState<Names>(() =>
    Object.fromEntries(
      accounts.map((one) => [
        one.account.id,
        { owner: nameIn(one, 'owner'), backupOwner: nameIn(one, 'backup-owner') },
      ]),
    ),
  );
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const change = (accountId: string, key: 'owner' | 'backupOwner', text: string) =>
    setNames((before) => {
      const known = before[accountId] ?? { owner: '', backupOwner: '' };
      return { ...before, [accountId]: { ...known, [key]: text } };
    });
  const save = async () => {
    const owners = Object.entries(names).map(([accountId, both]) => ({ accountId, ...both }));
    const outcome = await recordOwners(brandId, owners);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) onSaved();
  };
  return (
    <form
      id={id}
      noValidate
      data-testid="form-owners"
      className="grid gap-5"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        once(save);
      }}
    >
      <p className="text-sm text-muted">{t('owners.text')}</p>
      {accounts.map(({ account: { id: accountId, network, handle } }) => (
        <fieldset key={accountId} className="grid gap-3">
          <legend className="mb-1 font-semibold">
            {networkName(network)} <bdi>{showHandle(network, handle)}</bdi>
          </legend>
          {(['owner', 'backupOwner'] as const).map((key) => (
            <Field key={key} label={t(`owners.${key}`)}>
              <TextInput
                data-testid={`${key}-${accountId}`}
                value={names[accountId]?.[key] ?? ''}
                onChange={(event) => change(accountId, key, event.target.value)}
              />
            </Field>
          ))}
        </fieldset>
      ))}
      {problem && <ProblemText problem={problem} />}
    </form>
  );
}
