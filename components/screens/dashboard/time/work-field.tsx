import { useTranslation } from 'react-i18next';
import { WORK_KINDS, type WorkKind } from '@/lib/domain/work-kind';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';

export interface WorkFieldProps {
  label: string;
  value: WorkKind;
  onChange: (work: WorkKind) => void;
}

export function WorkField({ label, value, onChange }: WorkFieldProps) {
  const { t } = useTranslation('timer');
  return (
    <Field label={label}>
      <Select
        value={value}
        data-testid="time-work"
        onChange={(event) => onChange(event.target.value as WorkKind)}
      >
        {WORK_KINDS.map((work) => (
          <option key={work} value={work}>
            {t(`work.${work}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
