import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAccounts } from '@/lib/actions/add-accounts';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import type { LinkedAccount } from '@/lib/stores/welcome-draft';
import { Button } from '../../../ui/button';
import { ProblemText } from '../../../ui/problem-text';
import { TextInput } from '../../../ui/text-input';
import { LinkList } from '../../welcome/link-list';
import { accountsIn, useProfileLinks } from '../../welcome/use-profile-links';

/** Adds accounts by the links of their profiles, recognised while they are typed. */
export function AddAccounts({ brand }: { brand: Brand }) {
  const { t } = useTranslation(['dashboard', 'common']);
  const [links, setLinks] = useState('');
  const [taken, setTaken] = useState<Readonly<Record<string, LinkedAccount>>>({});
  const [shared, setShared] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const lines = useProfileLinks(links, taken, shared, brand.id);
  const accounts = accountsIn(lines);

  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (accounts.length === 0) return;
    const outcome = await addAccounts(brand.id, accounts);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) return;
    setLinks('');
    setTaken({});
    setShared([]);
  };

  return (
    <form onSubmit={(event) => void add(event)} className="grid gap-2">
      <div className="flex gap-2">
        <TextInput
          value={links}
          aria-label={t('settings.accounts.linkFor', { brand: brand.name })}
          placeholder={t('settings.accounts.placeholder')}
          spellCheck={false}
          data-testid="account-link"
          onChange={(event) => {
            setLinks(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button
          type="submit"
          className="shrink-0"
          disabled={accounts.length === 0}
          aria-label={t('settings.accounts.addFor', { brand: brand.name })}
        >
          {t('common:add')}
        </Button>
      </div>
      <LinkList
        lines={lines}
        onReplace={(source, url) => setLinks(links.split(source).join(url))}
        onTake={(source, account) => setTaken({ ...taken, [source]: account })}
        onShare={(key) => setShared([...shared, key])}
      />
      {problem && <ProblemText problem={problem} />}
    </form>
  );
}
