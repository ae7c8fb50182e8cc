import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepMapping } from '@/lib/actions/keep-mapping';
import type { Problem } from '@/lib/domain/problem';
import { METRIC_IDS } from '@/lib/live/metric-ids';
import { NETWORKS } from '@/lib/live/network-list';
import type { StoredMapping } from '@/lib/domain/imported';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Field } from '../../../../ui/field';
import { Notice } from '../../../../ui/notice';
import { ProblemText } from '../../../../ui/problem-text';
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
  const { t } = useTranslation(['imports', 'common']);
  const formId = useId();
  const metricName = useMetricName();
  const [network, setNetwork] = useState<StoredMapping['network']>(said?.network ?? 'pinterest');
  const [rowIs, setRowIs] = useState<StoredMapping['rowIs']>(said?.rowIs ?? 'day');
  const [meanings, setMeanings] = useState<Meanings>(said ? meaningsOf(said) : {});
  const [fault, setFault] = useState<DraftFault>();
  const [problem, setProblem] = useState<Problem>();
  const draft = { network, rowIs, meanings };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = faultOfDraft(draft);
    setFault(found);
    if (found) return;
    const outcome = await keepMapping(mappingOf(table, draft));
    if (outcome.ok) onKept();
    else setProblem(outcome.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('imports:mapping.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" data-testid="mapping-save">
            {t('imports:mapping.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="grid grid-cols-1 gap-4" onSubmit={(event) => void save(event)}>
        <p className="text-muted">
          {t('imports:mapping.text')}{' '}
          {table.rowCount !== undefined &&
            `${t('imports:mapping.rows', { count: table.rowCount })}.`}
        </p>
        <Field label={t('imports:mapping.network')}>
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
            <option value="website">{t('imports:website')}</option>
          </Select>
        </Field>
        <div className="grid justify-items-start gap-1.5">
          <p className="font-medium">{t('imports:mapping.rowIs')}</p>
          <Segmented
            label={t('imports:mapping.rowIs')}
            value={rowIs}
            testId="mapping-row"
            options={(['day', 'post'] as const).map((value) => ({
              value,
              label: t(`imports:mapping.rowIs-${value}`),
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
                <option value="">{t('imports:mapping.ignore')}</option>
                <optgroup label={t('imports:mapping.fieldsGroup')}>
                  {MAPPED_FIELDS.map((field) => (
                    <option key={field} value={`field:${field}`}>
                      {t(`imports:mapping.fields.${field}`)}
                    </option>
                  ))}
                </optgroup>
                <optgroup label={t('imports:mapping.metricsGroup')}>
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
            {t(`imports:mapping.${fault}`)}
          </Notice>
        )}
        {problem && <ProblemText problem={problem} />}
      </form>
    </Dialog>
  );
}
