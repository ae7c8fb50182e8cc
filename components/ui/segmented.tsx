import { type ReactNode, useId } from 'react';

export interface SegmentedProps<T extends string> {
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; label: ReactNode; lang?: string }[];
  /** The accessible name of the group; shown by the caller where the eye needs it. */
  label: string;
  testId?: string;
}

/** A few choices side by side: radio buttons in their own row. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { value, onChange, options, label, testId } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      data-testid={testId}
      className="inline-flex flex-wrap gap-0.5 rounded-md border border-edge bg-sunken p-0.5"
    >
      {options.map((option) => (
        <label
          key={option.value}
          lang={option.lang}
          className="inline-flex min-h-7 items-center rounded-sm px-2 text-sm font-medium text-muted has-checked:bg-raised has-checked:text-ink has-checked:shadow-raised has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus sm:px-3 forced-colors:has-checked:outline-2"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
