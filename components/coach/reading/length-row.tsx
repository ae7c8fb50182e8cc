import { useTranslation } from 'react-i18next';
import type { DraftCheck } from '@/lib/live/check-draft';
import type { SignalKind } from '../../ui/signal';
import { CheckRow } from './check-row';

const SIGNALS: Readonly<Record<NonNullable<DraftCheck['tooLong']>, SignalKind>> = {
  no: 'met',
  yes: 'warning',
  'cannot-tell': 'cannot-tell',
};

/** The draft's length as the network counts it, against what it allows. */
export function LengthRow({ check }: { check: DraftCheck }) {
  const { t } = useTranslation('reading');
  const { length, limit, tooLong } = check;
  if (!length) return null;
  const { min, max } = length;
  const isOver = limit && max > limit.max;
  return (
    <CheckRow
      part="length"
      name={t('composer.length')}
      {...(tooLong && { signal: SIGNALS[tooLong] })}
    >
      {limit
        ? t(min === max ? 'composer.of' : 'composer.ofRange', { min, length: max, max: limit.max })
        : t('composer.characters', { count: max })}
      {tooLong === 'yes' && limit && ` · ${t('composer.tooLong', { count: min - limit.max })}`}
      {isOver &&
        limit.paid &&
        ` · ${t('composer.paid', { count: min - limit.max, max: limit.paid })}`}
      {limit && !limit.sure && ` · ${t('composer.unsure')}`}
    </CheckRow>
  );
}
