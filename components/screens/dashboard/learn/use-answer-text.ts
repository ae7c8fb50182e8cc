import type { Language } from '@/lib/domain/language';
import type { Situation } from '@/lib/domain/situation';
import type { Answers } from '@/lib/live/use-answers';
import { useSpoken } from '../client-text/use-spoken';

/** An answer's text in a language of its own, with the facts it names as that language writes them. */
export function useAnswerText(
  { id, variant }: Answers['answers'][number],
  situation: Situation,
  brand: string,
  language: Language,
): string | undefined {
  const speak = useSpoken(language, 'answers');
  if (!speak || !variant) return undefined;
  const count = variant.counts && situation[variant.counts];
  return speak(`${id}.${variant.id}`, {
    ...situation,
    brand,
    ...(typeof count === 'number' && { count }),
  });
}
