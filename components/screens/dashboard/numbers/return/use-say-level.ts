import { useTranslation } from 'react-i18next';
import type { Target } from '@/lib/domain/brief';
import { useSay } from '../use-say';

/** Says which level was agreed, by whom, when it was written down and from when on it judges. */
export function useSayLevel(): (target: Target, written: string) => string {
  const { t } = useTranslation('return');
  const say = useSay();
  return (target, written) =>
    t(`target.${target.direction}`, {
      ...target,
      day: say.day(written),
      from: say.month(target.from),
    });
}
