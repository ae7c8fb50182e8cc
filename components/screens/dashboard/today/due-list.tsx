import { useTranslation } from 'react-i18next';
import { useDueWork } from '@/lib/live/use-due-work';
import { Section } from '../../../ui/section';
import { BrandDue } from './brand-due';

/** What is due this week, for every brand that has something due. */
export function DueList({ workingId }: { workingId: string }) {
  const { t } = useTranslation('today');
  const work = useDueWork();
  if (!work) return null;
  const items = work.reduce((sum, { items: due }) => sum + due.length, 0);
  const first = work.filter(({ brand }) => brand.id === workingId);
  const others = work.filter(({ brand }) => brand.id !== workingId);
  return (
    <Section
      title={t('due.title')}
      description={items > 0 ? t('due.count', { count: items }) : t('due.nothing')}
    >
      <div className="grid gap-4" data-testid="due-work">
        {[...first, ...others].map((one) => (
          <BrandDue key={one.brand.id} work={one} working={one.brand.id === workingId} />
        ))}
      </div>
    </Section>
  );
}
