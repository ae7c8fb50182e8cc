import { useTranslation } from 'react-i18next';

/** A post's age in words: "today", "7 days old". */
export function useSayAge(): (days: number) => string {
  const { t } = useTranslation('plan');
  return (days) => (days === 0 ? t('post.ageToday') : t('post.age', { count: days }));
}
