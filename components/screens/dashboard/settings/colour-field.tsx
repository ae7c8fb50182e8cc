import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Brand, BRAND_COLOURS, type BrandColour } from '@/lib/domain/brand';
import { BrandMark } from '../../../coach/brand-mark';

export interface ColourFieldProps {
  brand: Pick<Brand, 'id' | 'name' | 'initial'>;
  value: BrandColour;
  onChange: (colour: BrandColour) => void;
}

/** Ten colours by name, each as the mark would look in it. */
export function ColourField({ brand, value, onChange }: ColourFieldProps) {
  const { t } = useTranslation('brands');
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('form.colour')}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(3.25rem,1fr))] gap-1 sm:grid-cols-5">
        {BRAND_COLOURS.map((colour) => (
          <label
            key={colour}
            data-colour={colour}
            className="grid justify-items-center gap-1 rounded-md border border-transparent px-0.5 py-1.5 text-center text-xs text-muted hover:bg-sunken has-checked:border-action has-checked:bg-sunken has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:outline-2"
          >
            <input
              type="radio"
              name={name}
              value={colour}
              checked={colour === value}
              onChange={() => onChange(colour)}
              className="sr-only"
            />
            <BrandMark brand={{ ...brand, colour }} />
            {t(`colours.${colour}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
