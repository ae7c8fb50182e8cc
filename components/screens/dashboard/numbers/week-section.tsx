import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekOfDay } from '@/lib/domain/calendar';
import type { RecordedWeek } from '@/lib/domain/recorded-weeks';
import type { Numbers } from '@/lib/live/use-numbers';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { NumbersForm } from './numbers-form';
import { useSay } from './use-say';
import { WeekSummary } from './week-summary';

export interface WeekSectionProps {
  brandId: string;
  numbers: Numbers;
  /** What is recorded of the week of `day`. */
  recorded: RecordedWeek | undefined;
  day: string;
  today: string;
  open: boolean;
  called: number;
  onDay: (day: string | undefined) => void;
  onCall: () => void;
  onEnd: () => void;
}

/** The numbers of one week: a form, and once they are recorded what they are, with the way to correct them. */
export function WeekSection(props: WeekSectionProps) {
  const { recorded, day, today, open, onDay, onCall, onEnd, ...form } = props;
  const { t } = useTranslation('numbers');
  const say = useSay();
  const [ended, setEnded] = useState<'saved' | 'closed'>();
  const end = (how: 'saved' | 'closed') => {
    setEnded(how);
    onEnd();
  };
  const isPresent = weekOfDay(day) === weekOfDay(today);
  return (
    <Section
      title={t(isPresent ? 'week.present' : 'week.other')}
      description={say.week(weekOfDay(day))}
    >
      {ended === 'saved' && !open && (
        <Notice tone="success" live>
          {t('week.saved')}
        </Notice>
      )}
      {open || !recorded ? (
        <NumbersForm
          {...form}
          {...{ recorded, day, today, onDay }}
          onSaved={() => end('saved')}
          {...(recorded && { onClose: () => end('closed') })}
        />
      ) : (
        <WeekSummary
          numbers={props.numbers}
          recorded={recorded}
          takesFocus={ended !== undefined}
          onCorrect={() => {
            setEnded(undefined);
            onCall();
          }}
          {...(!isPresent && {
            onPresent: () => {
              setEnded(undefined);
              onDay(undefined);
            },
          })}
        />
      )}
    </Section>
  );
}
