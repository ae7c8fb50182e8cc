import { type RefObject, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planPost } from '@/lib/actions/plan-posts';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import type { WeekPlan } from '@/lib/live/week-plan';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';

export interface AddPostProps {
  brandId: string;
  plan: WeekPlan;
  topicField: RefObject<HTMLInputElement | null>;
}

/** Adds post after post: the network stays, and the topic's field is ready for the next one. */
export function AddPost({ brandId, plan, topicField }: AddPostProps) {
  const { t } = useTranslation(['plan', 'common']);
  const oneAtATime = useOneAtATime();
  const [chosen, setChosen] = useState<NetworkId>();
  const [topic, setTopic] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const { week, networks } = plan;
  const network = networks.find((one) => one.network === chosen)?.network ?? networks[0]?.network;
  if (network === undefined) return null;

  const add = async () => {
    const outcome = await planPost(brandId, { week, network, topic });
    setProblem(outcome.ok ? undefined : outcome.problem);
    // What was typed since then stays.
    if (outcome.ok) setTopic((typed) => (typed === topic ? '' : typed));
    topicField.current?.focus();
  };

  return (
    <form
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        oneAtATime(add);
      }}
      className="grid gap-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto]"
    >
      <Field label={t('add.network')}>
        <Select
          value={network}
          data-testid="add-network"
          onChange={(event) => setChosen(event.target.value as NetworkId)}
        >
          {networks.map((one) => (
            <option key={one.network} value={one.network}>
              {networkName(one.network)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('add.topic')} problem={problem}>
        <TextInput
          ref={topicField}
          value={topic}
          data-testid="add-topic"
          onChange={(event) => {
            setTopic(event.target.value);
            setProblem(undefined);
          }}
        />
      </Field>
      {/* Beside the fields, not beside their labels or a problem below them. */}
      <Button
        type="submit"
        data-testid="add-post"
        className="self-start justify-self-start sm:mt-6.5"
      >
        {t('add.action')}
      </Button>
    </form>
  );
}
