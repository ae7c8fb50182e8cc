import type { Stage } from '@/lib/domain/stage';

export interface MeterProps {
  value: number;
  of: number;
  /** Says the same in words, such as "5 of 8 must-haves". */
  label: string;
  stage?: Stage;
}

export function Meter({ value, of, label, stage }: MeterProps) {
  const share = of > 0 ? Math.min(value / of, 1) : 0;
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={value}
      aria-valuetext={label}
      data-stage={stage}
      className="h-2 overflow-hidden rounded-full border border-edge bg-sunken"
    >
      <div
        data-filled
        className="h-full rounded-full bg-stage transition-[width] duration-200"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
