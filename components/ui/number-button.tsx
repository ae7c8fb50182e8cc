import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface NumberButtonProps {
  /** What is counted, and whose. */
  name: string;
  /** The number as it is shown, where no words are around it. */
  value: string;
  onPress: () => void;
  testId?: string;
  /** The number in more words: who hears its name hears what others see. */
  children?: ReactNode;
}

/** A number that says on a press where it is from. */
export function NumberButton({
  name,
  value,
  onPress,
  testId = 'lineage',
  children,
}: NumberButtonProps) {
  const { t } = useTranslation('imported');
  return (
    <button
      type="button"
      className="rounded-sm text-start tabular-nums underline decoration-dotted underline-offset-4 hover:decoration-solid"
      data-testid={testId}
      aria-label={t('open', {
        metric: name,
        value: typeof children === 'string' ? children : value,
      })}
      onClick={onPress}
    >
      {children ?? value}
    </button>
  );
}
