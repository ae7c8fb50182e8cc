import { Annotation } from '../domain/annotation';
import { LIMITS } from '../domain/limits';
import { done, type Outcome, refused } from '../domain/problem';

/** A note as it is written in the form; `to` is empty where it is about one day. */
export interface WrittenAnnotation {
  day: string;
  to: string;
  kind: string;
  text: string;
}

/** Checks what was written. A note may lie ahead: a campaign is known before it begins. */
export function annotationFrom(
  id: string,
  brandId: string,
  { day, to, kind, text }: WrittenAnnotation,
): Outcome<Annotation> {
  const words = text.trim();
  if (words === '') return refused('field-missing');
  if (words.length > LIMITS.line) {
    return refused('field-too-long', { length: words.length, limit: LIMITS.line });
  }
  const parsed = Annotation.safeParse({
    id,
    brandId,
    day,
    ...(to !== '' && to !== day && { to }),
    kind,
    text: words,
    at: new Date().toISOString(),
  });
  if (!parsed.success) return refused('annotation-day');
  if (parsed.data.to !== undefined && parsed.data.to < day) return refused('annotation-order');
  return done(parsed.data);
}
