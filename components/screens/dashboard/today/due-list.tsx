import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useDueWork } from '@/lib/live/use-due-work';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { BrandDue } from './brand-due';

/** How many other brands are looked at, at first and with each further press. More is a list to scroll through. */
const OTHERS = 4;

export interface DueListProps {
  workingId: string;
  brands: readonly Brand[];
}

/** What is due this week: for the brand that is worked for, which is read first and alone, and for others after it. */
export function DueList({ workingId, brands }: DueListProps) {
  const { t } = useTranslation('today');
  const [most, setMost] = useState(OTHERS);
  const others = brands.flatMap(({ id }) => (id === workingId ? [] : [id]));
  const first = useDueWork([workingId]);
  const then = useDueWork(first ? others.slice(0, most) : []);
  if (!first) return null;
  const work = [...first, ...(then ?? [])];
  const items = work.reduce((sum, { items: due }) => sum + due.length, 0);
  const left = Math.max(0, others.length - most);
  // In a call there are no others to speak of.
  const whose = others.length === 0 ? 'countOwn' : left > 0 ? 'countShown' : 'count';
  const count = t(`due.${whose}`, { count: items });
  return (
    <Section title={t('due.title')} description={items > 0 ? count : t('due.nothing')}>
      <div className="grid gap-4" data-testid="due-work">
        {work.map((one) => (
          <BrandDue key={one.brand.id} work={one} working={one.brand.id === workingId} />
        ))}
      </div>
      {left > 0 && (
        <Button
          size="small"
          className="justify-self-start"
          data-testid="due-brands"
          onClick={() => setMost(most + OTHERS)}
        >
          {t('due.brands', { count: left })}
        </Button>
      )}
    </Section>
  );
}
