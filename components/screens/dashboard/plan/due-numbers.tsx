import { useTranslation } from 'react-i18next';
import type { BrandFacts } from '@/lib/domain/brand-facts';
import type { Slot } from '@/lib/domain/slot';
import { networkName } from '@/lib/live/network-list';
import { postAge, postsToMeasure } from '@/lib/live/post-age';
import { NetworkMark } from '../../../ui/network-mark';
import { Section } from '../../../ui/section';
import { MeasureButton } from './measure-button';
import { usePostName } from './post-name';
import { useSayAge } from './use-say-age';

/** The posts that are about seven days old: they stand in last week's list, where nobody would look today. */
export function DueNumbers({ facts, today }: { facts: BrandFacts; today: string }) {
  const { t } = useTranslation('plan');
  const nameOf = usePostName();
  const sayAge = useSayAge();
  const posts = postsToMeasure(facts, today);
  // Posts without a topic are told apart by their place on their own network, as in a week's list.
  const numberOf = (slot: Slot) =>
    posts.filter(({ network }) => network === slot.network).indexOf(slot) + 1;
  return (
    <Section title={t('numbers.title')} description={t('numbers.text')}>
      {posts.length === 0 ? (
        <p className="text-muted">{t('numbers.none')}</p>
      ) : (
        <ul
          className="divide-y divide-line rounded-lg border border-line bg-raised"
          data-testid="due-numbers"
        >
          {posts.map((slot) => (
            <li key={slot.id} className="flex flex-wrap items-center gap-3 px-4 py-3">
              <NetworkMark network={slot.network} />
              <div className="min-w-0 flex-1 basis-40">
                <p dir="auto">{nameOf(slot, numberOf(slot))}</p>
                <p className="text-sm text-muted">
                  {networkName(slot.network)} · {sayAge(postAge(slot, today) ?? 0)}
                </p>
              </div>
              <MeasureButton slot={slot} name={nameOf(slot, numberOf(slot))} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
