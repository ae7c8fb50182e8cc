import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Months } from '@/lib/live/use-months';
import { NumberButton } from '../../../../ui/number-button';
import { useSay } from '../use-say';
import { FigureDialog } from './figure-dialog';
import type { ShownFigure } from './use-figures';

export interface FigureNumberProps {
  shown: ShownFigure;
  /** The month that it is of. */
  month: Pick<Months['months'][number], 'result' | 'figures'>;
  written: Months['written'];
  /** One of its parts, where that is shown in its place. */
  part?: { name: string; value: string };
  testId?: string;
  children?: ReactNode;
}

/** A figure of a month: a press says what it is made of, and from which numbers. */
export function FigureNumber(props: FigureNumberProps) {
  const { shown, month, written, part, testId = 'figure-lineage', children } = props;
  const { t } = useTranslation('imported');
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { name, whole, range } = shown;
  return (
    <>
      <NumberButton
        name={t('metricOf', { metric: part?.name ?? name, of: say.month(month.result.month) })}
        value={part?.value ?? [whole, range].filter(Boolean).join(' ')}
        testId={testId}
        onPress={() => setOpen(true)}
      >
        {children}
      </NumberButton>
      {open && (
        <FigureDialog
          {...{ shown, written }}
          result={month.result}
          figures={month.figures}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
