import type { ReactNode } from 'react';

export interface ChoiceCardProps {
  /** Radio buttons of one name are one choice. */
  name: string;
  type?: 'radio' | 'checkbox';
  checked: boolean;
  onChange: (checked: boolean) => void;
  title: ReactNode;
  text?: ReactNode;
  lang?: string;
  testId?: string;
}

/** A choice large enough to explain itself. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { name, type = 'radio', checked, onChange, title, text, lang, testId } = props;
  return (
    <label
      lang={lang}
      data-testid={testId}
      className="flex items-start gap-3 rounded-lg border border-line bg-raised px-4 py-3 transition-colors duration-150 has-checked:border-action has-checked:shadow-[inset_0_0_0_1px_var(--action)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
    >
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1 size-4 shrink-0 accent-action outline-none"
      />
      <span className="grid min-w-0 gap-0.5">
        <span className="font-medium">{title}</span>
        {text && <span className="text-sm text-muted">{text}</span>}
      </span>
    </label>
  );
}
