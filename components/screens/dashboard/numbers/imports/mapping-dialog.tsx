import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepMapping } from '@/lib/actions/keep-mapping';
import type { Problem } from '@/lib/domain/problem';
import { METRIC_IDS } from '@/lib/live/metric-ids';
import { NETWORKS } from '@/lib/live/network-list';
import type { StoredMapping } from '@/lib/domain/imported';
import { Field } from '../../../../ui/field';
import { FormDialog } from '../../../../ui/form-dialog';
import { Notice } from '../../../../ui/notice';
import { Segmented } from '../../../../ui/segmented';
import { Select } from '../../../../ui/select';
import {
  type DraftFault,
  faultOfDraft,
  giveMeaning,
  MAPPED_FIELDS,
  type Mapping,
  mappingOf,
  meaningsOf,
  type Meanings,
  type Unknown,
} from './mapping-draft';
import { useMetricName } from './use-metric-name';

export interface MappingDialogProps {
  table: Unknown;
  /** What was said before. */
  said: Mapping | undefined;
  onClose: () => void;
  /** The mapping is remembered, so the file can be read with it. */
  onKept: () => void;
}

/** Lets the user say what the columns of a table are that no export of ours has. */
export function MappingDialog({ table, said, onClose, onKept }: MappingDialogProps) {
  const { t } = useTranslation('imports');
  const metricName = useMetricName();
  const [network, setNetwork] = useState<StoredMapping['network']>(said?.network ?? 'pinterest');
  const [rowIs, setRowIs] = useState<StoredMapping['rowIs']>(said?.rowIs ?? 'day');
  const [meanings, setMeanings] = useState<Meanings>(said ? meaningsOf(said) : {});
  const [fault, setFault] = useState<DraftFault>();
  const [problem, setProblem] = useState<Problem>();
  const draft = { network, rowIs, meanings };
  const save = async () => {
    const found = faultOfDraft(draft);
    setFault(found);
    if (found) return;
    const outcome = await keepMapping(mappingOf(table, draft));
    if (outcome.ok) onKept();
    else setProblem(outcome.problem);
  };
  return (
    <FormDialog
      title={t('mapping.title')}
      action={t('mapping.save')}
      testId="mapping-save"
      onSave={save}
      onClose={onClose}
      problem={problem}
    >
      <p className="text-muted">
        {t('mapping.text')}{' '}
        {table.rowCount !== undefined && `${t('mapping.rows', { count: table.rowCount })}.`}
      </p>
      <Field label={t('mapping.network')}>
        <Select
          value={network}
          data-testid="mapping-network"
          onChange={({ target }) => setNetwork(target.value as StoredMapping['network'])}
        >
          {NETWORKS.filter(({ id }) => id !== 'practice').map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="website">{t('website')}</option>
        </Select>
      </Field>
      <div className="grid justify-items-start gap-1.5">
        <p className="font-medium">{t('mapping.rowIs')}</p>
        <Segmented
          label={t('mapping.rowIs')}
          value={rowIs}
          testId="mapping-row"
          options={(['day', 'post'] as const).map((value) => ({
            value,
            label: t(`mapping.rowIs-${value}`),
          }))}
          onChange={setRowIs}
        />
      </div>
      {table.header.map((column, index) =>
        column.trim() === '' ? null : (
          <Field
            key={column}
            label={<bdi>{column}</bdi>}
            hint={
              <bdi>
                {table.sample
                  .flatMap((row) => row[index] || [])
                  .slice(0, 3)
                  .join(' · ')}
              </bdi>
            }
          >
            <Select
              value={meanings[column] ?? ''}
              data-testid="mapping-column"
              onChange={({ target }) => setMeanings(giveMeaning(meanings, column, target.value))}
            >
              <option value="">{t('mapping.ignore')}</option>
              <optgroup label={t('mapping.fieldsGroup')}>
                {MAPPED_FIELDS.map((field) => (
                  <option key={field} value={`field:${field}`}>
                    {t(`mapping.fields.${field}`)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('mapping.metricsGroup')}>
                {METRIC_IDS.map((id) => (
                  <option key={id} value={`metric:${id}`}>
                    {metricName(id)}
                  </option>
                ))}
              </optgroup>
            </Select>
          </Field>
        ),
      )}
      {fault && (
        <Notice tone="problem" live>
          {t(`mapping.${fault}`)}
        </Notice>
      )}
    </FormDialog>
  );
}
