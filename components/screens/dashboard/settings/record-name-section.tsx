import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings } from '@/lib/actions/change-settings';
import { LIMITS } from '@/lib/domain/limits';
import type { Problem } from '@/lib/domain/problem';
import type { Settings } from '@/lib/domain/settings';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { Section } from '../../../ui/section';
import { TextInput } from '../../../ui/text-input';

/** How the user signs the record. Left empty, lines are not signed. */
export function RecordNameSection({ settings }: { settings: Settings }) {
  const { t } = useTranslation('dashboard');
  const [name, setName] = useState(settings.recordName ?? '');
  const [problem, setProblem] = useState<Problem>();
  const tidy = name.trim();
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (tidy.length > LIMITS.line) {
      const values = { length: tidy.length, limit: LIMITS.line };
      return setProblem({ code: 'field-too-long', values });
    }
    const outcome = await changeSettings({ recordName: tidy === '' ? undefined : tidy });
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <Section title={t('settings.recordName.title')} description={t('settings.recordName.text')}>
      <form className="flex flex-wrap items-end gap-2" onSubmit={(event) => void save(event)}>
        <div className="min-w-0 flex-1 basis-60">
          <Field label={t('settings.recordName.label')} problem={problem}>
            <TextInput
              value={name}
              data-testid="record-name"
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
        </div>
        <Button
          type="submit"
          data-testid="record-name-save"
          disabled={tidy === (settings.recordName ?? '')}
        >
          {t('settings.recordName.save')}
        </Button>
      </form>
    </Section>
  );
}
