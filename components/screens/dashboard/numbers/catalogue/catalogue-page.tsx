import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName } from '@/lib/domain/fold-name';
import { CATALOGUE } from '@/lib/live/metric-catalogue';
import { ActionLink } from '../../../../ui/action-link';
import { Field } from '../../../../ui/field';
import { TextInput } from '../../../../ui/text-input';
import { Page } from '../../page';
import { MetricEntry } from './metric-entry';

/** What every number means. `metric` opens one of them. */
export function CataloguePage({ metric }: { metric?: string | undefined }) {
  const { t } = useTranslation('metrics');
  const [text, setText] = useState('');
  const wanted = foldName(text);
  // The id is the word of the files, which one may have seen in another language.
  const found = CATALOGUE.filter(({ id }) =>
    foldName(`${t(`name.${id}`)} ${t(`definition.${id}`)} ${id}`).includes(wanted),
  );
  return (
    <Page title={t('title')} description={t('description')}>
      <div className="grid grid-cols-1 gap-4">
        <ActionLink className="justify-self-start" href="#/numbers">
          {t('back')}
        </ActionLink>
        <div className="grid gap-1.5 sm:max-w-80">
          <Field label={t('search')}>
            <TextInput
              type="search"
              value={text}
              spellCheck={false}
              data-testid="metric-search"
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <p role="status" className="text-sm text-muted">
            {found.length === 0 ? t('none') : t('found', { count: found.length })}
          </p>
        </div>
        <ul className="divide-y divide-line rounded-lg border border-line bg-raised empty:hidden">
          {found.map((entry) => (
            <MetricEntry key={entry.id} entry={entry} chosen={entry.id === metric} />
          ))}
        </ul>
      </div>
    </Page>
  );
}
