import X from 'lucide-react/icons/x';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMastodonHost, removeMastodonHost } from '@/lib/actions/add-mastodon-host';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { IconButton } from '../../../ui/icon-button';
import { TextInput } from '../../../ui/text-input';

/** Mastodon has no one site, so the user names the servers, and the browser is asked for one at a time. */
export function MastodonServers({ hosts }: { hosts: readonly string[] }) {
  const { t } = useTranslation('dashboard');
  const [host, setHost] = useState('');
  const [problem, setProblem] = useState<Problem>();

  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    const outcome = await addMastodonHost(host, true);
    setProblem(outcome.ok ? undefined : outcome.problem);
    // A refused permission still adds the server: its pages are then known by address.
    if (outcome.ok || outcome.problem.code === 'permission-denied') setHost('');
  };
  const remove = async (known: string) => {
    const outcome = await removeMastodonHost(known);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };

  return (
    <div className="mt-2 grid gap-3">
      <div className="grid gap-1">
        <h3 className="text-base">{t('settings.mastodon.title')}</h3>
        <p className="text-muted">{t('settings.mastodon.text')}</p>
      </div>
      {hosts.length > 0 && (
        <ul className="grid">
          {hosts.map((known) => (
            <li key={known} data-testid="mastodon-host" className="flex items-center gap-2">
              <bdi>{known}</bdi>
              <IconButton
                label={t('settings.mastodon.remove', { host: known })}
                onClick={() => void remove(known)}
              >
                <X aria-hidden size={16} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={(event) => void add(event)} className="grid max-w-sm gap-2">
        <Field label={t('settings.mastodon.field')} problem={problem}>
          <div className="flex gap-2">
            <TextInput
              value={host}
              spellCheck={false}
              placeholder={t('settings.mastodon.placeholder')}
              data-testid="mastodon-field"
              onChange={(event) => {
                setHost(event.target.value);
                setProblem(undefined);
              }}
            />
            <Button type="submit" className="shrink-0">
              {t('settings.mastodon.add')}
            </Button>
          </div>
        </Field>
      </form>
    </div>
  );
}
