import { useTranslation } from 'react-i18next';

export interface LineageButtonProps {
  /** What the numbers are of. */
  title: string;
  testId: string;
  onPress: () => void;
}

/** Asks of several numbers at once where they are from, where each of them is no button by itself. */
export function LineageButton({ title, testId, onPress }: LineageButtonProps) {
  const { t } = useTranslation('charts');
  return (
    <button
      type="button"
      data-testid={testId}
      aria-label={t('lineageOf', { title })}
      className="justify-self-start rounded-sm text-xs underline decoration-dotted underline-offset-4 hover:decoration-solid"
      onClick={onPress}
    >
      {t('lineage')}
    </button>
  );
}
