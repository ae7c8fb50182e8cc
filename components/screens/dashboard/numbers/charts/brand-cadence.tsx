import { useState } from 'react';
import type { Charts } from '@/lib/live/use-charts';
import { CadenceChart } from '../../../../charts/cadence-chart';
import { CadenceDialog } from './cadence-dialog';

/** On which days posts went out; a press names the posts of a week, or of all weeks. */
export function BrandCadence({ cadence, published }: Pick<Charts, 'cadence' | 'published'>) {
  const [asked, setAsked] = useState<readonly string[]>();
  return (
    <>
      <CadenceChart
        weeks={cadence}
        onLineage={(weeks) => setAsked(weeks.map(({ week }) => week))}
      />
      {asked && (
        <CadenceDialog
          weeks={cadence.filter(({ week }) => asked.includes(week))}
          published={published}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
