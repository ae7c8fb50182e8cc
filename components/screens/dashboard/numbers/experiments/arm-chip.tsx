import { useTranslation } from 'react-i18next';
import type { Arm } from '@/lib/domain/experiment';
import { Chip } from '../../../../ui/chip';
import { armLetter } from './arm-letter';

/** An arm by its letter and by what its posts have in common. */
export function ArmChip({ arm, words }: { arm: Arm; words: string }) {
  const { t } = useTranslation('experiments');
  return (
    <Chip>
      <span dir="auto">{t('arm', { arm: armLetter(arm), words })}</span>
    </Chip>
  );
}
