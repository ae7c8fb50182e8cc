import { useTranslation } from 'react-i18next';
import type { ShownCount } from '@/lib/domain/page-facts';
import { ChoiceCard } from '../../ui/choice-card';
import type { useNumberForm } from './use-number-form';

export interface ReadingChoiceProps {
  counts: readonly ShownCount[];
  form: Pick<ReturnType<typeof useNumberForm>, 'count' | 'choose' | 'say'>;
}

/** "1.234" is a thousand in one language and little more than one in the next: the user says which it is. */
export function ReadingChoice({ counts, form }: ReadingChoiceProps) {
  const { t } = useTranslation('toolbar');
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-medium">{t('number.readings')}</legend>
      {counts.map((count) => (
        <ChoiceCard
          key={`${count.min}-${count.max}`}
          name="reading"
          testId="number-reading"
          checked={form.count === count}
          onChange={() => form.choose(count)}
          title={form.say(count.value)}
          text={!count.exact && t('number.rounded', { min: count.min, max: count.max })}
        />
      ))}
    </fieldset>
  );
}
