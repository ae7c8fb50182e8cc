import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { STAGES } from '@/lib/domain/stage';
import { Section } from '../../../ui/section';
import { ActionLink } from '@/components/ui/action-link';
import { Page } from '../page';

const PRIVACY = [
  'nothingSent',
  'installed',
  'reads',
  'never',
  'noChange',
  'keeps',
  'private',
  'erase',
] as const;

export function AboutPage() {
  const { t } = useTranslation(['about', 'stages']);
  const { version } = browser.runtime.getManifest();
  return (
    <Page title={t('title')}>
      <div className="grid max-w-[720px] gap-10">
        <Section title={t('what.title')}>
          <p className="text-lg">{t('what.text')}</p>
        </Section>
        <Section title={t('method.title')}>
          <p>{t('method.text')}</p>
          <ol className="grid gap-2">
            {STAGES.map((stage) => (
              <li key={stage} data-stage={stage} className="flex gap-3">
                <span
                  aria-hidden
                  className="inline-flex size-6 shrink-0 items-center justify-center rounded-full bg-stage text-xs font-semibold text-on-stage"
                >
                  {stage}
                </span>
                <p>
                  <strong className="font-semibold text-stage-ink">
                    {t(`stages:${stage}.name`)}
                  </strong>{' '}
                  {t(`stages:${stage}.purpose`)}
                </p>
              </li>
            ))}
          </ol>
          <p>
            {t('method.truths')}: {t('stages:truths.noInstantFix')}{' '}
            {t('stages:truths.peopleAndTime')}
          </p>
          <p className="text-muted">{t('method.credit')}</p>
        </Section>
        <Section title={t('privacy.title')}>
          <ul className="grid list-disc gap-2 ps-5 marker:text-muted">
            {PRIVACY.map((line) => (
              <li key={line}>{t(`privacy.${line}`)}</li>
            ))}
          </ul>
          <ActionLink href="#/settings" className="justify-self-start">
            {t('privacy.settings')}
          </ActionLink>
        </Section>
        <Section title={t('version.title')}>
          <p>{t('version.version', { version })}</p>
          <p className="text-muted">{t('version.licence')}</p>
        </Section>
      </div>
    </Page>
  );
}
