import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useAssessment } from '@/lib/live/use-assessment';
import { useTaskTexts } from '../../../coach/use-task-texts';
import { Section } from '../../../ui/section';
import { Signal } from '../../../ui/signal';
import { ActionLink } from '@/components/ui/action-link';

/** What the stage still asks for, each with the way to it. */
export function OpenMusts({ brand }: { brand: Brand }) {
  const { t } = useTranslation('dashboard');
  const textsOf = useTaskTexts();
  const progress = useAssessment(brand.id);
  if (!progress) return null;
  const open = progress.tasks.filter(({ counted, done }) => counted && !done);
  return (
    <Section
      title={t('today.open')}
      description={
        open.length > 0 ? t('today.openCount', { count: open.length }) : t('today.allMet')
      }
    >
      <ul className="grid" data-testid="open-musts">
        {open.map(({ task }) => (
          <li key={task.id}>
            <a
              href={`#/stages/${task.id}`}
              className="-mx-2 flex items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-sunken"
            >
              <Signal kind="not-yet" className="mt-0.5" />
              {textsOf(task).title}
            </a>
          </li>
        ))}
      </ul>
      <ActionLink href="#/stages" className="justify-self-start">
        {t('today.allTasks')}
      </ActionLink>
    </Section>
  );
}
