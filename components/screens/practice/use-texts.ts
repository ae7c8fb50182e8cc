import { useTranslation } from 'react-i18next';
import type { PracticePost, PracticeProfile } from '@/lib/domain/practice';

/** What people here wrote: the made-up texts of the locale until somebody changes them. */
export function usePeopleTexts() {
  const { t } = useTranslation('practice');
  return {
    bioOf: ({ handle, bio }: PracticeProfile) =>
      bio ?? t(`people-bio.${handle.replaceAll('.', '-')}`),
    textOf: ({ id, text }: PracticePost) => text ?? t(`posts.${id}.text`),
    altOf: ({ id, text, alt }: PracticePost) =>
      alt ?? (text === undefined ? t(`posts.${id}.alt`) : ''),
  };
}
