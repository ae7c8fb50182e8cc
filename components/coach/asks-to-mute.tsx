import { useTranslation } from 'react-i18next';
import { bringBack, muteAdvice } from '@/lib/actions/quiet-advice';
import type { AdviceMemory } from '@/lib/domain/advice-memory';
import type { Brand } from '@/lib/domain/brand';
import { Button } from '../ui/button';
import { useAdviceTitle } from './use-advice-title';

export interface AsksToMuteProps {
  brand: Brand;
  asks: readonly AdviceMemory[];
}

/** What was put aside three times stops; whether for good is the user's to say. One question at a time. */
export function AsksToMute({ brand, asks }: AsksToMuteProps) {
  const { t } = useTranslation('coach');
  const titleOf = useAdviceTitle(brand);
  const [ask] = asks;
  if (!ask) return null;
  return (
    <div
      data-testid="ask-mute"
      className="mt-2 flex flex-wrap items-center gap-2 rounded-md bg-sunken px-3 py-2 text-sm"
    >
      <p className="min-w-0 flex-1 basis-48">{t('later.ask', { title: titleOf(ask.adviceId) })}</p>
      <Button
        size="small"
        data-testid="ask-mute-yes"
        onClick={() => void muteAdvice(brand.id, ask.adviceId)}
      >
        {t('later.askYes')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        data-testid="ask-mute-no"
        onClick={() => void bringBack(brand.id, ask.adviceId)}
      >
        {t('later.askNo')}
      </Button>
    </div>
  );
}
