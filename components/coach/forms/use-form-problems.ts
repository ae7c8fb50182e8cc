import { useState } from 'react';
import type { Problem } from '@/lib/domain/problem';

/** What is wrong with single fields, and with the form as a whole. */
export function useFormProblems() {
  const [problems, setProblems] = useState<Readonly<Record<string, Problem>>>({});
  const [problem, setProblem] = useState<Problem>();
  return { problems, setProblems, problem, setProblem };
}
