import { useState } from 'react';
import type { Charts } from '@/lib/live/use-charts';
import { MixChart } from '../../../../charts/mix-chart';
import { MixDialog } from './mix-dialog';

/** What posts were about; a press names the posts of a topic, or of all. */
export function BrandMix({ mix, published }: Pick<Charts, 'mix' | 'published'>) {
  const [asked, setAsked] = useState<Charts['mix']>();
  return (
    <>
      <MixChart parts={mix} onLineage={setAsked} />
      {asked && (
        <MixDialog parts={asked} total={published.length} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
