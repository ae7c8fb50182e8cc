import { useId } from 'react';
import { networkName } from '@/lib/live/network-list';
import type { NetworkWeek, WeekPlan } from '@/lib/live/week-plan';
import { Card } from '../../../ui/card';
import { NetworkMark } from '../../../ui/network-mark';
import { PostRow } from './post-row';
import type { RemovedPost } from './remove-post';

export interface NetworkPostsProps {
  here: NetworkWeek;
  week: WeekPlan;
  /** Told when a row is about to go. */
  onRemove: () => void;
  onRemoved: (removed: RemovedPost) => void;
}

export function NetworkPosts({ here, week, onRemove, onRemoved }: NetworkPostsProps) {
  const id = useId();
  return (
    <Card flush>
      <h3 id={id} className="flex items-center gap-2.5 border-b border-line px-4 py-2.5">
        <NetworkMark network={here.network} />
        {networkName(here.network)}
      </h3>
      <ul aria-labelledby={id} className="divide-y divide-line">
        {here.slots.map((slot, index) => (
          <PostRow key={slot.id} number={index + 1} {...{ slot, week, onRemove, onRemoved }} />
        ))}
      </ul>
    </Card>
  );
}
