import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useQuietAdvice } from '@/lib/live/use-quiet-advice';
import { Empty } from '../../../ui/empty';
import { Section } from '../../../ui/section';
import { useKeptFocus } from '../../../ui/use-kept-focus';
import { QuietRow } from './quiet-row';

/** The advice that the coach holds back at the user's wish, each with the way to bring it back. */
export function QuietSection({ brand }: { brand: Brand }) {
  const { t } = useTranslation('learn');
  const quiet = useQuietAdvice(brand.id);
  const { box, leave } = useKeptFocus<HTMLDivElement>(quiet?.length, 'button');
  if (!quiet) return null;
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Section title={t('quiet.title')} description={t('quiet.text', { brand: brand.name })}>
        {quiet.length === 0 ? (
          <Empty title={t('quiet.empty.title')} text={t('quiet.empty.text')} />
        ) : (
          <ul
            data-testid="quiet-advice"
            className="divide-y divide-line rounded-lg border border-line bg-raised"
          >
            {/* The titles of every stage's advice are loaded only where there is something to name. */}
            <Suspense fallback={null}>
              {quiet.map((one) => (
                <QuietRow key={one.adviceId} brand={brand} advice={one} onBringBack={leave} />
              ))}
            </Suspense>
          </ul>
        )}
      </Section>
    </div>
  );
}
