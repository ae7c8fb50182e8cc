import { useTranslation } from 'react-i18next';
import type { MonthResult } from '@/lib/domain/month-result';
import type { Verdict } from '@/lib/live/use-return';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';
import { useSaidOn } from './use-said-on';
import { useSayLevel } from './use-say-level';

export interface VerdictDialogProps {
  title: string;
  /** The verdict with its reason, as it is shown. */
  shown: string;
  result: MonthResult;
  target: NonNullable<Verdict['target']>;
  chance: Verdict['chance'];
  onClose: () => void;
}

/** What a verdict on a month rests on: the month's number, the level, the guardrails, and what chance may do. */
export function VerdictDialog(props: VerdictDialogProps) {
  const { title, shown, result, target, chance, onClose } = props;
  const { t, i18n } = useTranslation(['return', 'numbers', 'imported']);
  const say = useSay();
  const sayLevel = useSayLevel();
  const typed = useSaidOn()(result);
  const { measured, conversions, guardrailsKept } = result;
  const value = measured ?? conversions;
  const kept = guardrailsKept === undefined ? 'unsaid' : guardrailsKept ? 'yes' : 'no';
  return (
    <NumberDialog title={title} onClose={onClose}>
      <SourceFacts
        facts={[
          [t('made.verdict'), shown],
          [
            measured === undefined ? t('numbers:months.conversionsShort') : target.measure,
            value !== undefined && t('made.counted', { value: say.number(value), source: typed }),
          ],
          [
            t('made.level'),
            <span key="level" dir="auto">
              {sayLevel(target, target.written)}
            </span>,
          ],
          [
            t('made.guardrails'),
            target.guardrails.length > 0 &&
              t('made.kept', {
                list: new Intl.ListFormat(i18n.language).format(target.guardrails),
                kept: t(`numbers:months.kept.${kept}`),
              }),
          ],
          [
            t('made.chance'),
            chance &&
              t('made.fits', { low: say.number(chance.low), high: say.number(chance.high) }),
          ],
          [
            t('imported:lineage.made'),
            [t('how.verdict'), chance && t('how.verdictFew', { few: chance.few })]
              .filter(Boolean)
              .join(' '),
          ],
        ]}
      />
    </NumberDialog>
  );
}
