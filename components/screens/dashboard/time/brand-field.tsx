import { useBrands } from '@/lib/live/use-brands';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';

export interface BrandFieldProps {
  label: string;
  value: string;
  /** A brand that cannot be chosen. */
  without?: string;
  /** What stands for no brand, where that can be chosen. */
  nobody?: string;
  onChange: (brandId: string) => void;
}

/** One of the brands that are not put aside, named as it may be shown now. */
export function BrandField({ label, value, without, nobody, onChange }: BrandFieldProps) {
  const brands = useBrands() ?? [];
  return (
    <Field label={label}>
      <Select
        value={value}
        data-testid="time-brand"
        onChange={(event) => onChange(event.target.value)}
      >
        {nobody !== undefined && <option value="">{nobody}</option>}
        {brands
          .filter(({ id }) => id !== without)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </Field>
  );
}
