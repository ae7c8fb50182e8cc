import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import { usePlaybook } from '@/lib/live/use-playbook';
import { PlaybookTexts } from '../../../coach/playbook-texts';
import { WriteDialog } from '../../../coach/write-dialog';
import { Button } from '../../../ui/button';

/** What the form shows of the goal and of the capacity: they have forms of their own, which open from here. */
export function BriefLines({ facts }: { facts: BrandFacts }) {
  const { t, i18n } = useTranslation('brands');
  const { brand, brief } = facts;
  const tasks = usePlaybook(brand.id)?.rules.tasks;
  const [writing, setWriting] = useState<'goal' | 'capacity'>();
  const taskOf = (part: 'goal' | 'capacity') =>
    tasks?.find(({ evidence }) => evidence.kind === 'record' && evidence.form === part);
  const worth = brief.goal?.value.valuePerConversion;
  const hours = brief.capacity?.value.hoursAWeek;
  const currency = brief.costs?.value.currency;
  const money = new Intl.NumberFormat(
    i18n.language,
    currency === undefined ? {} : { style: 'currency', currency },
  );
  const lines = [
    {
      part: 'goal',
      label: t('form.worth'),
      value: worth === undefined ? undefined : money.format(worth),
      open: t('form.toGoal'),
    },
    {
      part: 'capacity',
      label: t('form.weekly'),
      value: hours === undefined ? undefined : t('form.hoursValue', { count: hours }),
      open: t('form.toCapacity'),
    },
  ] as const;
  const task = writing && taskOf(writing);
  return (
    <section aria-label={t('form.lines')} className="grid gap-2 border-t border-line pt-4">
      <ul className="grid gap-2">
        {lines.map(({ part, label, value, open }) => (
          <li
            key={part}
            data-line={part}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1"
          >
            <p className="min-w-0">
              <span className="block text-sm text-muted">{label}</span>
              <span className={value === undefined ? 'text-muted' : 'font-medium'}>
                {value ?? t('form.open')}
              </span>
            </p>
            {taskOf(part) && (
              <Button size="small" data-testid={`open-${part}`} onClick={() => setWriting(part)}>
                {open}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {task && (
        <PlaybookTexts brandId={brand.id}>
          <WriteDialog brand={brand} task={task} onClose={() => setWriting(undefined)} />
        </PlaybookTexts>
      )}
    </section>
  );
}
