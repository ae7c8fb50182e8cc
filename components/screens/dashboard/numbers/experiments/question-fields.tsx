import { useTranslation } from 'react-i18next';
import { EXPERIMENT_METRICS, type ExperimentMetric } from '@/lib/domain/experiment';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { TextArea } from '../../../../ui/text-area';
import { TextInput } from '../../../../ui/text-input';
import type { ExperimentFormState } from './use-experiment-form';

/** The guess, where it is tested, the one metric that decides it, and the two arms. */
export function QuestionFields({ state }: { state: ExperimentFormState }) {
  const { t } = useTranslation('experiments');
  const { networks, network, metric, textOf, type, problems } = state;
  return (
    <>
      <Field
        label={t('form.hypothesis')}
        hint={t('form.hypothesisHint')}
        problem={problems.hypothesis}
      >
        <TextArea
          rows={2}
          value={textOf('hypothesis')}
          data-testid="experiment-hypothesis"
          onChange={(event) => type('hypothesis', event.target.value)}
        />
      </Field>
      <Field label={t('form.network')}>
        <Select
          value={network}
          data-testid="experiment-network"
          onChange={(event) => state.setNetwork(event.target.value as NetworkId)}
        >
          {networks.map((id) => (
            <option key={id} value={id}>
              {networkName(id)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('form.metric')} hint={t(`metricHints.${metric}`)}>
        <Select
          value={metric}
          data-testid="experiment-metric"
          onChange={(event) => state.setMetric(event.target.value as ExperimentMetric)}
        >
          {EXPERIMENT_METRICS.map((id) => (
            <option key={id} value={id}>
              {t(`metrics.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      {(['armA', 'armB'] as const).map((arm) => (
        <Field key={arm} label={t(`form.${arm}`)} problem={problems[arm]}>
          <TextInput
            value={textOf(arm)}
            data-testid={`experiment-${arm}`}
            onChange={(event) => type(arm, event.target.value)}
          />
        </Field>
      ))}
    </>
  );
}
