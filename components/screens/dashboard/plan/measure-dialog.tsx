import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { measurePost } from '@/lib/actions/plan-posts';
import type { Problem } from '@/lib/domain/problem';
import type { Slot } from '@/lib/domain/slot';
import { postAge } from '@/lib/live/post-age';
import type { ReadingOfPost } from '@/lib/live/use-readings-of';
import { useNow } from '@/lib/live/use-now';
import { Field } from '../../../ui/field';
import { FormDialog } from '../../../ui/form-dialog';
import { NumberInput } from '../../../ui/number-input';
import { readCount } from '../../../ui/read-count';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { NumbersFromFiles } from './numbers-from-files';
import { OtherAgeNote } from './other-age-note';

export interface MeasureDialogProps {
  slot: Slot;
  name: string;
  onClose: () => void;
}

type Place = 'engagements' | 'reach' | 'form';

/** A post's numbers as the network shows them today. Its age is kept with them. */
export function MeasureDialog({ slot, name, onClose }: MeasureDialogProps) {
  const { t } = useTranslation(['plan', 'common']);
  const engaged = useRef<HTMLInputElement>(null);
  const reached = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<{ at: Place; problem: Problem }>();
  const problemAt = (place: Place) => (fault?.at === place ? fault.problem : undefined);
  const age = postAge(slot, useNow().toPlainDate().toString());
  const before = slot.numbers && postAge(slot, slot.numbers.on);

  const once = useOneAtATime();
  const take = async ({ engagements, reach, on }: ReadingOfPost) => {
    const outcome = await measurePost(slot.id, {
      engagements,
      on,
      ...(reach !== undefined && { reach }),
    });
    if (outcome.ok) onClose();
    else setFault({ at: 'form', problem: outcome.problem });
  };
  const save = async () => {
    if (!engaged.current || !reached.current) return;
    const engagements = readCount(engaged.current, Number.MAX_SAFE_INTEGER);
    const reach = readCount(reached.current, Number.MAX_SAFE_INTEGER);
    if (engagements === undefined) {
      return setFault({ at: 'engagements', problem: { code: 'field-missing' } });
    }
    if (engagements === null) {
      return setFault({ at: 'engagements', problem: { code: 'field-number' } });
    }
    if (reach === null) return setFault({ at: 'reach', problem: { code: 'field-number' } });
    const outcome = await measurePost(slot.id, {
      engagements,
      ...(reach !== undefined && { reach }),
    });
    if (outcome.ok) onClose();
    else setFault({ at: 'form', problem: outcome.problem });
  };

  return (
    <FormDialog
      title={<span dir="auto">{t('numbers.dialog', { post: name })}</span>}
      action={t('common:save')}
      testId="measure-save"
      onSave={save}
      onClose={onClose}
      onInput={() => setFault(undefined)}
      problem={problemAt('form')}
    >
      {age !== undefined && <p>{t('numbers.ageNow', { day: age })}</p>}
      {before !== undefined && before !== age && (
        <p className="text-muted">{t('numbers.replaces', { day: before })}</p>
      )}
      {slot.arm && <OtherAgeNote slot={slot} />}
      <NumbersFromFiles slot={slot} onTake={(reading) => once(() => take(reading))} />
      <Field
        label={t('numbers.engagements')}
        hint={t('numbers.engagementsHint')}
        problem={problemAt('engagements')}
      >
        <NumberInput
          ref={engaged}
          step={1}
          defaultValue={slot.numbers?.engagements}
          data-testid="engagements"
        />
      </Field>
      <Field label={t('numbers.reach')} hint={t('numbers.reachHint')} problem={problemAt('reach')}>
        <NumberInput
          ref={reached}
          step={1}
          defaultValue={slot.numbers?.reach}
          data-testid="reach"
        />
      </Field>
    </FormDialog>
  );
}
