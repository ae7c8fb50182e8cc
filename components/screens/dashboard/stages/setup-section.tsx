import { useTranslation } from 'react-i18next';
import type { SetupStanding } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { useTaskTexts } from '../../../coach/use-task-texts';
import { Card } from '../../../ui/card';
import { Section } from '../../../ui/section';
import { Signal } from '../../../ui/signal';

export interface SetupSectionProps {
  brand: Brand;
  setup: readonly SetupStanding[];
}

/** What accounts that were added later still need. The brand's stage is not touched by it. */
export function SetupSection({ brand, setup }: SetupSectionProps) {
  const { t } = useTranslation('gates');
  const textsOf = useTaskTexts();
  if (setup.length === 0 || brand.stage === 1) return null;
  return (
    <Section title={t('setup.title')} description={t('setup.text')}>
      <div className="grid gap-3">
        {setup.map(({ account: { id, network, handle }, open }) => (
          <Card key={id} className="grid gap-2" data-testid="setup" data-network={network}>
            <h3 className="text-base">
              {networkName(network)} <bdi className="text-muted">{showHandle(network, handle)}</bdi>
            </h3>
            <ul className="grid gap-1">
              {open.map((task) => (
                <li key={task.id}>
                  <a
                    href={`#/stages/${task.id}`}
                    className="-mx-2 flex items-start gap-2.5 rounded-md px-2 py-1 hover:bg-sunken"
                  >
                    <Signal kind="not-yet" className="mt-0.5" />
                    {textsOf(task).title}
                  </a>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </Section>
  );
}
