import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logPost } from '@/lib/actions/log-post';
import type { Brand } from '@/lib/domain/brand';
import { NETWORKS_WITH_PEOPLE, type NetworkId } from '@/lib/domain/network-id';
import type { Problem } from '@/lib/domain/problem';
import { networkName } from '@/lib/live/network-list';
import { useAccounts } from '@/lib/live/use-brands';
import { useNow } from '@/lib/live/use-now';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { ProblemText } from '../../ui/problem-text';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { CloseButton, QuickPage } from './quick-page';

export interface PostFormProps {
  brand: Brand;
  /** The network of the page that was in front. */
  network: NetworkId | undefined;
}

/** Logs a post that is out, on a network of the brand. */
export function PostForm({ brand, network: inFront }: PostFormProps) {
  const { t } = useTranslation(['toolbar', 'common']);
  const once = useOneAtATime();
  const accounts = useAccounts(brand.id);
  const today = useNow().toPlainDate().toString();
  const [chosen, setChosen] = useState(inFront);
  const [day, setDay] = useState(today);
  const [topic, setTopic] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [saved, setSaved] = useState<string>();
  if (!accounts) return null;
  const own = new Set(accounts.map(({ network }) => network));
  const networks = NETWORKS_WITH_PEOPLE.filter(
    (id) => own.size === 0 || own.has(id) || id === inFront,
  );
  const network = networks.find((id) => id === chosen) ?? networks[0] ?? 'instagram';
  const isAbout = (code: Problem['code']) => (problem?.code === code ? problem : undefined);

  const save = async () => {
    const outcome = await logPost(brand.id, { network, day, topic });
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) {
      setSaved(t('post.saved', { brand: brand.name, network: networkName(network) }));
    }
  };
  return (
    <QuickPage title={t('post.title', { brand: brand.name })} done={saved}>
      <p className="text-sm text-muted">{t('post.text')}</p>
      <form
        noValidate
        data-testid="post-form"
        className="grid gap-4"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(save);
        }}
      >
        <Field label={t('post.network')}>
          <Select
            value={network}
            data-testid="post-network"
            onChange={(event) => setChosen(event.target.value as NetworkId)}
          >
            {networks.map((id) => (
              <option key={id} value={id}>
                {networkName(id)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('post.day')} problem={isAbout('field-date')}>
          <TextInput
            type="date"
            max={today}
            value={day}
            data-testid="post-day"
            onChange={(event) => setDay(event.target.value)}
          />
        </Field>
        <Field label={t('post.topic')} problem={isAbout('field-too-long')}>
          <TextInput
            value={topic}
            data-testid="post-topic"
            onChange={(event) => setTopic(event.target.value)}
          />
        </Field>
        {problem && !isAbout('field-date') && !isAbout('field-too-long') && (
          <ProblemText problem={problem} />
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" data-testid="post-save">
            {t('post.save')}
          </Button>
          <CloseButton label={t('common:cancel')} />
        </div>
      </form>
    </QuickPage>
  );
}
