import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useRetainer } from '@/lib/live/use-retainer';
import { useSayLength } from '../../../coach/use-say-length';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { PhoneDialog } from './phone-dialog';
import { RetainerDialog } from './retainer-dialog';
import { RetainerMeter } from './retainer-meter';

/** What the client pays for and how it is used this month, and the weekly guess for the phone. */
export function RetainerSection({ brand }: { brand: Brand }) {
  const { t } = useTranslation('time');
  const sayLength = useSayLength();
  const known = useRetainer(brand);
  const [form, setForm] = useState<'retainer' | 'phone'>();
  if (!known) return null;
  const { use, currency, guessedMinutes } = known;
  const close = () => setForm(undefined);
  const set = (
    <Button data-testid="retainer-set" onClick={() => setForm('retainer')}>
      {t(use ? 'retainer.change' : 'retainer.set')}
    </Button>
  );
  return (
    <Section title={t('retainer.title')} {...(use && { actions: set })}>
      {use ? (
        <RetainerMeter brand={brand} use={use} currency={currency} />
      ) : (
        <Empty title={t('retainer.none')} text={t('retainer.noneText')} action={set} />
      )}
      <Card className="flex flex-wrap items-center justify-between gap-3">
        <div className="grid gap-0.5">
          <h3 className="text-base">{t('retainer.phoneTitle')}</h3>
          <p className="text-sm text-muted" data-testid="phone-guess">
            {guessedMinutes > 0
              ? t('retainer.phoneNow', { length: sayLength(guessedMinutes * 60) })
              : t('retainer.phoneNone')}
          </p>
        </div>
        <Button size="small" data-testid="phone-set" onClick={() => setForm('phone')}>
          {t(guessedMinutes > 0 ? 'retainer.phoneChange' : 'retainer.phoneSet')}
        </Button>
      </Card>
      {form === 'retainer' && <RetainerDialog brand={brand} currency={currency} onClose={close} />}
      {form === 'phone' && (
        <PhoneDialog brandId={brand.id} minutes={guessedMinutes} onClose={close} />
      )}
    </Section>
  );
}
