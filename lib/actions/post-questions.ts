import { browser } from 'wxt/browser';
import { type PostQuestion, PostQuestions, QUESTIONS_KEY } from '../domain/composer-state';
import { done, type Outcome } from '../domain/problem';
import { guarded } from './guarded';
import { logPublished, namesOf } from './log-published';

/** More open questions than this are a list, and nobody asked for one: the oldest falls out. */
const MOST = 5;

async function questions(): Promise<PostQuestion[]> {
  const stored = (await browser.storage.session.get(QUESTIONS_KEY))[QUESTIONS_KEY];
  const parsed = PostQuestions.safeParse(stored);
  return parsed.success ? parsed.data : [];
}

const keep = (list: readonly PostQuestion[]): Promise<void> =>
  browser.storage.session.set({ [QUESTIONS_KEY]: list.slice(-MOST) });

const without = async (episodeId: string): Promise<PostQuestion[]> =>
  (await questions()).filter((one) => one.episodeId !== episodeId);

/** Asks once whether a post went out. */
export const askAboutPost = async (question: PostQuestion): Promise<void> =>
  keep([...(await without(question.episodeId)), question]);

/** It is known by now, or nothing to ask about. */
export async function dropQuestion(episodeId: string): Promise<void> {
  const asked = await questions();
  const rest = asked.filter((one) => one.episodeId !== episodeId);
  if (rest.length < asked.length) await keep(rest);
}

/** The user's answer. "Yes" logs the post, as the user's word. */
export const answerQuestion = (episodeId: string, wentOut: boolean): Promise<Outcome> =>
  guarded(async () => {
    const asked = (await questions()).find((one) => one.episodeId === episodeId);
    if (asked && wentOut) {
      const { brandId, network, closedAt } = asked;
      const names = namesOf({ episodeId, network });
      await logPublished({ brandId, network, names, at: closedAt, declared: true });
    }
    await dropQuestion(episodeId);
    return done(undefined);
  });
