import { type SyntheticEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { writeBrief } from '@/lib/actions/write-brief';
import type { BriefPart } from '@/lib/domain/brief';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { useFormContext } from '@/lib/live/use-form-context';
import { draftKey, useRecordDrafts } from '@/lib/stores/record-drafts';
import { ProblemText } from '../../ui/problem-text';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { BriefFieldRow } from './brief-field-row';
import type { FormField } from './form-field';
import { FORM_FIELDS } from './form-fields';
import { fieldProblem, keyOf, type Typed, typedFrom, valueFrom } from './form-values';
import { useFormProblems } from './use-form-problems';

export interface BriefFormProps {
  id: string;
  facts: BrandFacts;
  part: BriefPart;
  onSaved: () => void;
}

/** One part of the brief as a form. What is typed waits as a draft until it is saved. */
export function BriefForm({ id, facts, part, onSaved }: BriefFormProps) {
  const { t, i18n } = useTranslation('forms');
  const { brand, brief } = facts;
  const context = useFormContext(facts);
  const fields = useMemo(
    () => FORM_FIELDS[part]({ ...context, language: i18n.language }),
    [part, context, i18n.language],
  );
  const key = draftKey(brand.id, `form/${part}`);
  const draft = useRecordDrafts(({ drafts }) => drafts[key]);
  const write = useRecordDrafts((store) => store.write);
  const drop = useRecordDrafts((store) => store.drop);
  const { problems, problem, setProblems, setProblem } = useFormProblems();
  const once = useOneAtATime();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The dialog opened before the brand's facts were there, so writing takes the focus only now.
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);

  const stored = useMemo(() => typedFrom(fields, brief[part]?.value), [fields, brief, part]);
  const typed: Typed =
    draft === undefined ? stored : { ...stored, ...(JSON.parse(draft) as Typed) };
  const labelOf = (field: FormField) =>
    t(field.label, { network: field.network ? networkName(field.network) : '' });

  const save = async () => {
    const found: Record<string, Problem> = {};
    for (const field of fields) {
      const wrong = fieldProblem(field, typed[keyOf(field)] ?? '');
      if (wrong) found[keyOf(field)] = wrong;
    }
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const summary = fields
      .map((field) => ({ label: labelOf(field), text: typed[keyOf(field)]?.trim() ?? '' }))
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => `${label}: ${text}`)
      .join('\n');
    const outcome = await writeBrief(brand.id, part, valueFrom(part, fields, typed), summary);
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) return;
    drop(key);
    onSaved();
  };

  return (
    <form
      ref={form}
      id={id}
      noValidate
      data-testid={`form-${part}`}
      className="grid gap-4"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        once(save);
      }}
    >
      {fields.length === 0 && <p className="text-muted">{t('noNetworks')}</p>}
      {fields.map((field) => (
        <BriefFieldRow
          key={keyOf(field)}
          field={field}
          label={labelOf(field)}
          value={typed[keyOf(field)] ?? ''}
          problem={problems[keyOf(field)]}
          onChange={(text) => write(key, JSON.stringify({ ...typed, [keyOf(field)]: text }))}
        />
      ))}
      {problem && <ProblemText problem={problem} />}
    </form>
  );
}
