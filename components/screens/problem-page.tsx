import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { Button } from '../ui/button';
import { RouteMark } from '../ui/route-mark';

/** A whole page for what stands in the way of the whole product. */
export function ProblemPage({ problem }: { problem: Problem }) {
  const { t } = useTranslation(['common', 'problems']);
  return (
    <main
      role="alert"
      data-testid="problem"
      data-problem={problem.code}
      className="mx-auto grid max-w-prose justify-items-start gap-3 p-6"
    >
      <RouteMark size={28} />
      <h1 className="text-lg">{t('problem.title')}</h1>
      <p dir="auto">{t(`problems:${problem.code}`, { ...problem.values })}</p>
      {problem.code !== 'private-window' && (
        <Button onClick={() => location.reload()}>{t('problem.reload')}</Button>
      )}
    </main>
  );
}
