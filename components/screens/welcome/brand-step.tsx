import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBrand } from '@/lib/actions/add-brand';
import type { Problem } from '@/lib/domain/problem';
import { useWelcomeDraft } from '@/lib/stores/welcome-draft';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { ProblemText } from '../../ui/problem-text';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import { useOneAtATime } from '../../ui/use-one-at-a-time';
import { BrandReady } from './brand-ready';
import { LinkList } from './link-list';
import { PracticeOffer } from './practice-offer';
import { StandingChoice } from './standing-choice';
import { Step } from './step';
import { accountsIn, useProfileLinks } from './use-profile-links';

/** An address is the same in every language. */
const EXAMPLE = 'https://www.instagram.com/acme.coffee';

/** The brand: its name, its profiles, and where it stands. It is saved on the way to the next step. */
export function BrandStep() {
  const { t } = useTranslation(['welcome', 'common']);
  const { name, links, taken, shared, standing, brandId, change } = useWelcomeDraft();
  const lines = useProfileLinks(links, taken, shared);
  const [problem, setProblem] = useState<Problem>();
  const once = useOneAtATime();
  const aboutName = problem?.code.startsWith('brand-name') ? problem : undefined;

  const next = async () => {
    if (brandId) return change({ step: 3 });
    const outcome = await addBrand({ name, standing, accounts: accountsIn(lines) });
    setProblem(outcome.ok ? undefined : outcome.problem);
    if (outcome.ok) change({ brandId: outcome.value.id, step: 3 });
  };
  const replace = (source: string, url: string) => change({ links: links.split(source).join(url) });

  return (
    <Step
      title={t('welcome:brand.title')}
      text={t('welcome:brand.text')}
      back={
        <Button variant="quiet" data-testid="welcome-back" onClick={() => change({ step: 1 })}>
          {t('common:back')}
        </Button>
      }
      actions={
        <>
          {!brandId && (
            <Button variant="quiet" data-testid="welcome-skip" onClick={() => change({ step: 3 })}>
              {t('welcome:skip')}
            </Button>
          )}
          <Button variant="primary" data-testid="welcome-next" onClick={() => once(next)}>
            {t('common:next')}
          </Button>
        </>
      }
    >
      {brandId ? (
        <BrandReady brandId={brandId} />
      ) : (
        <>
          <Field label={t('welcome:brand.name')} problem={aboutName}>
            <TextInput
              data-testid="welcome-brand-name"
              value={name}
              onChange={(event) => {
                change({ name: event.target.value });
                setProblem(undefined);
              }}
            />
          </Field>
          <div className="grid gap-3">
            <Field label={t('welcome:brand.links')} hint={t('welcome:brand.linksHint')}>
              <TextArea
                rows={3}
                spellCheck={false}
                placeholder={EXAMPLE}
                data-testid="welcome-links"
                value={links}
                onChange={(event) => change({ links: event.target.value })}
              />
            </Field>
            <LinkList
              lines={lines}
              onReplace={replace}
              onTake={(source, account) => change({ taken: { ...taken, [source]: account } })}
              onShare={(key) => change({ shared: [...shared, key] })}
            />
          </div>
          <StandingChoice value={standing} onChange={(value) => change({ standing: value })} />
          {problem && !aboutName && <ProblemText problem={problem} />}
          <PracticeOffer />
        </>
      )}
    </Step>
  );
}
