import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeExperiment } from '@/lib/actions/write-experiment';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import { checkExperiment, type ExperimentField } from '@/lib/domain/check-experiment';
import {
  type Experiment,
  type ExperimentDraft,
  PER_ARM,
  READING_AGE,
} from '@/lib/domain/experiment';
import type { Problem } from '@/lib/domain/problem';
import { typedCount } from '@/lib/domain/typed-count';
import { planExperiment } from '@/lib/live/use-experiments';
import { useFormContext } from '@/lib/live/use-form-context';
import { useNow } from '@/lib/live/use-now';
import { showFirstProblem } from '../show-first-problem';

type Problems = Partial<Record<ExperimentField | 'form', Problem | undefined>>;

export interface ExperimentFormProps {
  facts: BrandFacts;
  draft?: Experiment;
  onClose: () => void;
}

/** What is written in an experiment's form. The end follows the plan until one is chosen. */
export function useExperimentForm(
  { facts, draft, onClose }: ExperimentFormProps,
  form: RefObject<HTMLFormElement | null>,
) {
  const { language } = useTranslation().i18n;
  const today = useNow().toPlainDate();
  const { active, known } = useFormContext(facts);
  const networks = [...new Set([...active, ...known, ...(draft ? [draft.network] : [])])];
  const [network, setNetwork] = useState(draft?.network ?? networks[0]);
  const [metric, setMetric] = useState<Experiment['metric']>(draft?.metric ?? 'engagements');
  const [typed, setTyped] = useState<Partial<Record<ExperimentField, string>>>(
    draft
      ? {
          hypothesis: draft.hypothesis,
          armA: draft.arms.a,
          armB: draft.arms.b,
          perArm: String(draft.perArm),
          age: String(draft.age),
          endsOn: draft.endsOn,
        }
      : { perArm: String(PER_ARM.proposed), age: String(READING_AGE.proposed) },
  );
  const [problems, setProblems] = useState<Problems>({});
  const [perArm, age] = [countOf(typed.perArm, language), countOf(typed.age, language)];
  const canPlan = network !== undefined && isWithin(perArm, PER_ARM) && isWithin(age, READING_AGE);
  const length = canPlan ? planExperiment(facts, { network, perArm, age }, today) : undefined;
  const endsOn = typed.endsOn ?? length?.endsOn ?? '';

  const save = async () => {
    if (network === undefined) return;
    const { hypothesis = '', armA = '', armB = '' } = typed;
    const written: ExperimentDraft = {
      hypothesis,
      metric,
      network,
      perArm,
      age,
      endsOn,
      arms: { a: armA, b: armB },
    };
    const found = checkExperiment(written, today);
    if (Object.keys(found).length > 0) return showFirstProblem(form, () => setProblems(found));
    const outcome = await writeExperiment(facts.brand.id, written, draft?.id);
    if (outcome.ok) onClose();
    else setProblems({ form: outcome.problem });
  };

  return {
    networks,
    network,
    setNetwork,
    metric,
    setMetric,
    textOf: (field: ExperimentField) => (field === 'endsOn' ? endsOn : (typed[field] ?? '')),
    type: (field: ExperimentField, text: string) => {
      setTyped({ ...typed, [field]: text });
      setProblems({ ...problems, [field]: undefined, form: undefined });
    },
    /** Lets the end follow the plan again. */
    takeProposal: () => {
      const { endsOn: _chosen, ...rest } = typed;
      setTyped(rest);
      setProblems({ ...problems, endsOn: undefined });
    },
    length,
    canPlan,
    problems,
    save,
  };
}

export type ExperimentFormState = ReturnType<typeof useExperimentForm>;

/** A whole number as people write it; what is none is no number of posts or days either. */
const countOf = (text = '', language: string): number => {
  const count = typedCount(text, language);
  return count.ok ? (count.value ?? 0) : Number.NaN;
};

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean =>
  value >= least && value <= most;
