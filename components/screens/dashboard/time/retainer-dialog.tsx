import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setRetainer } from '@/lib/actions/set-retainer';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { refused } from '@/lib/domain/problem';
import { typedAmount } from '@/lib/domain/typed-amount';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { TimeDialog } from './time-dialog';

export interface RetainerDialogProps {
  brand: Brand;
  currency: string | undefined;
  onClose: () => void;
}

/** The hours that a client pays for each month, and the fee. */
export function RetainerDialog({ brand, currency, onClose }: RetainerDialogProps) {
  const { t, i18n } = useTranslation('time');
  const { language } = i18n;
  const number = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 });
  const shown = (value: number | undefined) => (value === undefined ? '' : number.format(value));
  const [hours, setHours] = useState(shown(brand.retainer?.hours));
  const [fee, setFee] = useState(shown(brand.retainer?.fee));
  const [wrong, setWrong] = useState<{ hours?: Problem; fee?: Problem }>({});
  const save = async () => {
    const ofHours = typedAmount(hours, language);
    const ofFee = typedAmount(fee, language);
    setWrong({
      ...(!ofHours.ok && { hours: ofHours.problem }),
      ...(!ofFee.ok && { fee: ofFee.problem }),
    });
    if (!ofHours.ok) return ofHours;
    if (!ofFee.ok) return ofFee;
    if (ofHours.value === undefined) {
      const missing = refused('field-missing');
      if (!missing.ok) setWrong({ hours: missing.problem });
      return missing;
    }
    const known = ofFee.value === undefined ? {} : { fee: ofFee.value };
    const outcome = await setRetainer(brand.id, { hours: ofHours.value, ...known });
    if (!outcome.ok) setWrong({ hours: outcome.problem });
    return outcome;
  };
  return (
    <TimeDialog
      title={t(brand.retainer ? 'retainer.change' : 'retainer.set')}
      action={t('retainer.save')}
      save={save}
      onClose={onClose}
      other={
        brand.retainer && (
          <Button
            variant="quiet"
            data-testid="retainer-remove"
            onClick={() => void setRetainer(brand.id, undefined).then(onClose)}
          >
            {t('retainer.remove')}
          </Button>
        )
      }
      fieldsSay
    >
      {() => (
        <>
          <Field label={t('retainer.hours')} hint={t('retainer.hoursHint')} problem={wrong.hours}>
            <TextInput
              inputMode="decimal"
              value={hours}
              data-testid="retainer-hours"
              onChange={(event) => setHours(event.target.value)}
            />
          </Field>
          <Field
            label={
              <>
                {t('retainer.fee')}
                <span className="font-normal text-muted"> · {t('timer.optional')}</span>
              </>
            }
            hint={
              currency === undefined
                ? t('retainer.feeHint')
                : t('retainer.feeHintCurrency', { currency })
            }
            problem={wrong.fee}
          >
            <TextInput
              inputMode="decimal"
              value={fee}
              data-testid="retainer-fee"
              onChange={(event) => setFee(event.target.value)}
            />
          </Field>
        </>
      )}
    </TimeDialog>
  );
}
