import { useTranslation } from 'react-i18next';
import { type KnownDay, knownDaysNear } from '@/lib/domain/known-days';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { useSay } from '../use-say';

export interface KnownDayFieldProps {
  today: string;
  onKnown: (known: Omit<KnownDay, 'id'> & { text: string }) => void;
}

/** Days on which many brands' numbers move; choosing one fills in the note, which can still be changed. */
export function KnownDayField({ today, onKnown }: KnownDayFieldProps) {
  const { t } = useTranslation('charts');
  const say = useSay();
  const known = knownDaysNear(today);
  if (known.length === 0) return null;
  return (
    <Field label={t('notes.known')}>
      <Select
        defaultValue=""
        data-testid="note-known"
        onChange={({ target }) => {
          const day = known.find((one) => one.day === target.value);
          if (day) onKnown({ ...day, text: t(`known.${day.id}`) });
        }}
      >
        <option value="">{t('notes.knownNone')}</option>
        {known.map(({ id, day }) => (
          <option key={day} value={day}>
            {t(`known.${id}`)} · {say.day(day)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
