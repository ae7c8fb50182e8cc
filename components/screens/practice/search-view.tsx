import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { Panel } from './panel';
import { PersonLink } from './person-link';
import { usePractice } from './practice-store';

export function SearchView() {
  const { t, i18n } = useTranslation('practice');
  const profiles = usePractice((state) => state.profiles);
  const [query, setQuery] = useState('');
  const folded = query.trim().toLocaleLowerCase(i18n.language);
  const found = profiles.filter(({ name, handle }) =>
    [name.toLocaleLowerCase(i18n.language), handle].some((text) => text.includes(folded)),
  );
  return (
    <Panel className="grid gap-4">
      <h1 className="text-xl">{t('search.title')}</h1>
      <Field label={t('search.field')}>
        <TextInput
          type="search"
          value={query}
          maxLength={60}
          onChange={(event) => setQuery(event.target.value)}
        />
      </Field>
      <div role="status" className="grid gap-1">
        {found.map((profile) => (
          <PersonLink key={profile.handle} profile={profile} />
        ))}
        {found.length === 0 && (
          <p dir="auto" className="text-muted">
            {t('search.none', { query: query.trim() })}
          </p>
        )}
      </div>
    </Panel>
  );
}
