import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Experiment } from '@/lib/domain/experiment';
import type { Experiments } from '@/lib/live/use-experiments';
import { Button } from '../../../../ui/button';
import { Empty } from '../../../../ui/empty';
import { Section } from '../../../../ui/section';
import { useKeptFocus } from '../../../../ui/use-kept-focus';
import { ExperimentCard } from './experiment-card';
import { ExperimentDialog } from './experiment-dialog';

/** All experiments of a brand, the newest first. The keyboard stays in the section when a card goes or changes. */
export function ExperimentList({ known }: { known: Experiments }) {
  const { t } = useTranslation('experiments');
  const [writing, setWriting] = useState<Experiment | 'new'>();
  const { facts, views } = known;
  const states = views.map(({ experiment, reading }) => `${experiment.id} ${reading.state}`);
  const { box, leave } = useKeptFocus<HTMLDivElement>(states.join());
  const add = (
    <Button data-testid="experiment-new" onClick={() => setWriting('new')}>
      {t('new')}
    </Button>
  );
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Section
        title={t('title')}
        description={t('text')}
        {...(views.length > 0 && { actions: add })}
      >
        {views.length === 0 && (
          <Empty title={t('empty.title')} text={t('empty.text')} action={add} />
        )}
        {views.map((view) => (
          <ExperimentCard
            key={view.experiment.id}
            view={view}
            facts={facts}
            onEdit={() => setWriting(view.experiment)}
            onChange={leave}
          />
        ))}
        {writing !== undefined && (
          <ExperimentDialog
            facts={facts}
            {...(writing !== 'new' && { draft: writing })}
            onClose={() => setWriting(undefined)}
          />
        )}
      </Section>
    </div>
  );
}
