import { useTranslation } from 'react-i18next';
import type { PostEngagements } from '@/lib/live/post-numbers';

/** Says by name what a post's engagements hold: "Likes, Comments and Saves". */
export function useSayHolds(): (holds: PostEngagements['holds']) => string {
  const { t, i18n } = useTranslation('metrics');
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (holds) => list.format(holds.map((one) => t(`name.${one}`)));
}
