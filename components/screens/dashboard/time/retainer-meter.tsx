import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useNow } from '@/lib/live/use-now';
import type { RetainerNow } from '@/lib/live/use-retainer';
import { useSayLength } from '../../../coach/use-say-length';
import { Card } from '../../../ui/card';
import { Meter } from '../../../ui/meter';
import { useSay } from '../numbers/use-say';

export interface RetainerMeterProps {
  brand: Brand;
  use: NonNullable<RetainerNow['use']>;
  currency: string | undefined;
}

/** The month's hours, how long they last at this pace, and what an hour brings where that is known. */
export function RetainerMeter({ brand, use, currency }: RetainerMeterProps) {
  const { t, i18n } = useTranslation('time');
  const sayLength = useSayLength();
  const say = useSay();
  const month = say.month(useNow().toPlainDate().toString().slice(0, 7));
  const { usedSeconds, guessedSeconds, hours, overSeconds, pace, agreedRate, rateSoFar } = use;
  const used = sayLength(usedSeconds);
  const label = t('retainer.used', { used, hours: sayLength(hours * 3600), month });
  const money = (amount: number) =>
    new Intl.NumberFormat(i18n.language, {
      style: 'currency',
      currency: currency ?? 'EUR',
      maximumFractionDigits: amount < 100 ? 2 : 0,
    }).format(amount);
  const isOver = Math.round(overSeconds / 60) > 0;
  return (
    <Card className="grid gap-3" data-testid="retainer">
      <div className="grid gap-1.5">
        <p className="font-medium">{label}</p>
        <Meter value={usedSeconds / 3600} of={hours} label={label} stage={brand.stage} />
        {guessedSeconds > 0 && (
          <p className="text-sm text-muted">
            {t('retainer.guessIn', { length: sayLength(guessedSeconds) })}
          </p>
        )}
      </div>
      <p data-testid="retainer-pace" data-pace={pace.state}>
        {pace.state === 'ends'
          ? t('retainer.pace.ends', { day: say.day(pace.day) })
          : isOver
            ? t('retainer.over', { length: sayLength(overSeconds) })
            : t(`retainer.pace.${pace.state}`)}
      </p>
      <p className="text-sm text-muted" data-testid="retainer-rate">
        {agreedRate === undefined
          ? t('retainer.noFee')
          : currency === undefined
            ? t('retainer.noCurrency')
            : [
                t('retainer.agreed', { rate: money(agreedRate) }),
                rateSoFar !== undefined && t('retainer.soFar', { rate: money(rateSoFar) }),
              ]
                .filter(Boolean)
                .join(' ')}
      </p>
    </Card>
  );
}
