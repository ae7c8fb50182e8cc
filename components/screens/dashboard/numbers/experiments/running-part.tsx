import { useTranslation } from 'react-i18next';
import { ARMS } from '@/lib/domain/experiment';
import { ArmProgress } from './arm-progress';
import { DuePosts } from './due-posts';
import type { ExperimentPartProps } from './experiment-part';
import { GiveUp } from './give-up';
import { LeftOut } from './left-out';
import { MissingLine } from './missing-line';
import { NextPosts } from './next-posts';
import { ReadResult } from './read-result';

/** What runs: how many posts are out and read, which one is next, what is missing. Not a word on how they do. */
export function RunningPart({ view, onChange }: ExperimentPartProps) {
  const { t } = useTranslation('experiments');
  const { experiment, reading } = view;
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        {ARMS.map((arm) => (
          <ArmProgress key={arm} arm={arm} experiment={experiment} counts={reading.arms[arm]} />
        ))}
      </div>
      {reading.state === 'running' && (
        <>
          <MissingLine reading={reading} />
          <DuePosts posts={reading.posts} experiment={experiment} />
          <NextPosts posts={reading.posts} experiment={experiment} />
        </>
      )}
      <LeftOut posts={reading.posts} />
      <p className="text-sm text-muted">{t('running.locked')}</p>
      {reading.state === 'ready' ? (
        <ReadResult experiment={experiment} reading={reading} onChange={onChange} />
      ) : (
        <GiveUp id={experiment.id} onChange={onChange} />
      )}
    </>
  );
}
