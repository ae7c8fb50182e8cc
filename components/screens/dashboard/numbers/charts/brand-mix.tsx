import { useState } from 'react';
import type { Charts } from '@/lib/live/use-charts';
import { MixChart } from '../../../../charts/mix-chart';
import { MixDialog } from './mix-dialog';

/** A post may be logged while the dialog is open, so that it is asked for parts and not for what they were. */
const keyOf = ({ kind, name = '' }: Charts['mix'][number]) => `${kind} ${name}`;

/** What posts were about; a press names the posts of a topic, or of all. */
export function BrandMix({ mix, published }: Pick<Charts, 'mix' | 'published'>) {
  const [asked, setAsked] = useState<readonly string[]>();
  return (
    <>
      <MixChart parts={mix} onLineage={(parts) => setAsked(parts.map(keyOf))} />
      {asked && (
        <MixDialog
          parts={mix.filter((part) => asked.includes(keyOf(part)))}
          total={published.length}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
