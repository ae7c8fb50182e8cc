import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBrand } from '@/lib/actions/add-brand';
import type { Problem } from '@/lib/domain/problem';
import type { Standing } from '@/lib/domain/stage';
import type { LinkedAccount } from '@/lib/stores/welcome-draft';
import { Field } from '../../../ui/field';
import { FormDialog } from '../../../ui/form-dialog';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import { LinkList } from '../../welcome/link-list';
import { StandingChoice } from '../../welcome/standing-choice';
import { accountsIn, useProfileLinks } from '../../welcome/use-profile-links';

/** A further brand, with the same three questions as the first one. */
export function AddBrandDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('dashboard');
  const [name, setName] = useState('');
  const [links, setLinks] = useState('');
  const [taken, setTaken] = useState<Readonly<Record<string, LinkedAccount>>>({});
  const [standing, setStanding] = useState<Standing>('starting');
  const [shared, setShared] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const lines = useProfileLinks(links, taken, shared);
  const aboutName = problem?.code.startsWith('brand-name') ? problem : undefined;

  const save = async () => {
    const outcome = await addBrand({ name, standing, accounts: accountsIn(lines) });
    if (outcome.ok) onClose();
    else setProblem(outcome.problem);
  };

  return (
    <FormDialog
      title={t('settings.brands.addTitle')}
      action={t('settings.brands.save')}
      testId="add-brand-save"
      onSave={save}
      onClose={onClose}
      problem={aboutName ? undefined : problem}
    >
      <Field label={t('settings.brands.name')} problem={aboutName}>
        <TextInput
          value={name}
          data-testid="add-brand-name"
          onChange={(event) => {
            setName(event.target.value);
            setProblem(undefined);
          }}
        />
      </Field>
      <div className="grid gap-2">
        <Field label={t('settings.brands.links')} hint={t('settings.brands.linksHint')}>
          <TextArea
            rows={2}
            value={links}
            spellCheck={false}
            data-testid="add-brand-links"
            onChange={(event) => setLinks(event.target.value)}
          />
        </Field>
        <LinkList
          lines={lines}
          onReplace={(source, url) => setLinks(links.split(source).join(url))}
          onTake={(source, account) => setTaken({ ...taken, [source]: account })}
          onShare={(key) => setShared([...shared, key])}
        />
      </div>
      <StandingChoice value={standing} onChange={setStanding} />
    </FormDialog>
  );
}
