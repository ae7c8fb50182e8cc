import { useTranslation } from 'react-i18next';
import { useWorkingBrand } from '@/lib/live/use-brands';
import { PlaybookTexts } from '../../../coach/playbook-texts';
import { NoBrand } from '../no-brand';
import { Page } from '../page';
import { AnswerSection } from './answer-section';
import { PlaybookSection } from './playbook-section';
import { QuietSection } from './quiet-section';

/** What to say to a client, what the coach was asked not to say, and the method itself. */
export function LearnPage() {
  const { t } = useTranslation('learn');
  const brand = useWorkingBrand();
  if (brand === undefined) return null;
  if (brand === null) {
    return (
      <Page title={t('title')}>
        <NoBrand />
      </Page>
    );
  }
  return (
    <PlaybookTexts key={brand.id} brandId={brand.id}>
      <Page title={t('title')} description={t('of', { brand: brand.name })}>
        <div className="grid grid-cols-1 gap-8 [&>*+*]:border-t [&>*+*]:border-line [&>*+*]:pt-8">
          <AnswerSection brand={brand} />
          <QuietSection brand={brand} />
          <PlaybookSection brand={brand} />
        </div>
      </Page>
    </PlaybookTexts>
  );
}
