import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { useAdvice } from '@/lib/live/use-advice';
import { useExpectation } from '@/lib/live/use-expectation';
import { AdviceList } from '../../../coach/advice-list';
import { ExpectationNote } from '../../../coach/expectation-note';
import { Section } from '../../../ui/section';

/** The same advice as beside a page, without the page. */
export function DoNext({ brand }: { brand: Brand }) {
  const { t } = useTranslation('dashboard');
  const said = useAdvice(brand);
  const expectation = useExpectation(brand);
  return (
    <Section title={t('today.next')}>
      {said && <AdviceList brand={brand} advice={said.advice} asks={said.asks} />}
      {expectation && <ExpectationNote stage={brand.stage} />}
    </Section>
  );
}
