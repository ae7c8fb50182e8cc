import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { storedSettings } from '../db/stored-settings';
import { isHidden } from '../domain/mask-brand';
import { type PostQuestion, PostQuestions, QUESTIONS_KEY } from '../domain/composer-state';

/** A page may still say what became of a post; only then is there something to ask. */
const ASK_AFTER_MS = 10_000;

const read = async (): Promise<PostQuestion[]> => {
  const stored = (await browser.storage.session.get(QUESTIONS_KEY))[QUESTIONS_KEY];
  const questions = PostQuestions.safeParse(stored).data ?? [];
  const { call } = await storedSettings();
  if (!call) return questions;
  // Whoever was signed in may be another brand's account.
  return questions
    .filter(({ brandId }) => !isHidden(call, brandId))
    .map(({ handle: _handle, ...question }) => question);
};

/** The one question there is about a brand's posts, live: the latest, once the page has had time to answer it. */
export function usePostQuestion(brandId: string | undefined): PostQuestion | undefined {
  const [questions, setQuestions] = useState<PostQuestion[]>([]);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let current = true;
    const refresh = async () => {
      // Without the settings nobody knows what may be shown; what is not known is not asked.
      const next = await read().catch((): PostQuestion[] => []);
      if (!current) return;
      setQuestions(next);
      setNow(Date.now());
    };
    const onChange = () => void refresh();
    onChange();
    browser.storage.session.onChanged.addListener(onChange);
    return () => {
      current = false;
      browser.storage.session.onChanged.removeListener(onChange);
    };
  }, []);
  const last = questions.findLast((one) => one.brandId === brandId);
  const due = last && Date.parse(last.closedAt) + ASK_AFTER_MS;
  useEffect(() => {
    if (due === undefined || due <= now) return undefined;
    // `now` stood still while another brand's coach had nothing to wait for.
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, due - Date.now()));
    return () => clearTimeout(timer);
  }, [due, now]);
  return due !== undefined && due <= now ? last : undefined;
}
