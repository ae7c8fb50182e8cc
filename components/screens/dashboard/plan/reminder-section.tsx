import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportReminder, type ReminderKind, REMINDERS } from '@/lib/actions/export-reminder';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { saveFile } from '../../../ui/save-file';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { useSayDays } from './use-say-days';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const FRIDAY = 5;

export interface ReminderSectionProps {
  brand: Brand;
  /** Where one thing is to be remembered: that, the weekday that is proposed, and why. */
  only?: { what: ReminderKind; weekday: number; text: string };
}

/** A weekly event for the user's own calendar. Nothing reminds until it is there, and nothing is remembered here. */
export function ReminderSection({ brand, only }: ReminderSectionProps) {
  const { t } = useTranslation('plan');
  const say = useSayDays();
  const [what, setWhat] = useState<ReminderKind>(only?.what ?? 'both');
  const [weekday, setWeekday] = useState(only?.weekday ?? FRIDAY);
  const [time, setTime] = useState('09:00');
  const [problem, setProblem] = useState<Problem>();
  const [saved, setSaved] = useState<string>();
  const aboutTime = problem?.code === 'field-missing' ? problem : undefined;

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const summary = t(`reminder.event.${what}.summary`, { brand: brand.name });
    const description = t(`reminder.event.${what}.description`);
    const outcome = await exportReminder(brand.id, { what, weekday, time, summary, description });
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) return setSaved(undefined);
    saveFile(outcome.value.fileName, outcome.value.text, 'text/calendar;charset=utf-8');
    return setSaved(outcome.value.fileName);
  };

  return (
    <Section title={t('reminder.title')} description={only?.text ?? t('reminder.text')}>
      <form noValidate onSubmit={(event) => void save(event)} className="grid gap-3 sm:grid-cols-2">
        {!only && (
          <div className="sm:col-span-2">
            <Field label={t('reminder.what')}>
              <Select
                value={what}
                data-testid="reminder-what"
                onChange={(event) => setWhat(event.target.value as ReminderKind)}
              >
                {REMINDERS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`reminder.kind.${kind}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        <Field label={t('reminder.weekday')}>
          <Select
            value={weekday}
            data-testid="reminder-weekday"
            onChange={(event) => setWeekday(Number(event.target.value))}
          >
            {WEEKDAYS.map((day) => (
              <option key={day} value={day}>
                {say.weekday(day)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reminder.time')} problem={aboutTime}>
          <TextInput
            type="time"
            value={time}
            data-testid="reminder-time"
            onChange={(event) => {
              setTime(event.target.value);
              setProblem(undefined);
            }}
          />
        </Field>
        <div className="grid justify-items-start gap-3 sm:col-span-2">
          <Button type="submit" data-testid="reminder-save">
            {t('reminder.save')}
          </Button>
          {problem && !aboutTime && <ProblemText problem={problem} />}
          {saved !== undefined && (
            <Notice tone="success" live>
              {t('reminder.saved', { file: saved })}
            </Notice>
          )}
        </div>
      </form>
    </Section>
  );
}
