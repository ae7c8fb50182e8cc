import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/domain/problem';
import { useBrands } from '@/lib/live/use-brands';
import { type CallControl, useCall } from '../../../coach/use-call';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { ProblemText } from '../../../ui/problem-text';
import { Section } from '../../../ui/section';
import { Select } from '../../../ui/select';
import { AS_WRITTEN, MarkedText } from '../../../ui/marked-text';

/** The way into a call with a client, and out of it. */
export function CallSection() {
  const { t } = useTranslation('call');
  const call = useCall();
  if (!call) return null;
  return (
    <Section title={t('section.title')} description={t('section.text')}>
      {call.on ? <Leave {...call} /> : <Start {...call} />}
      <p className="text-sm text-muted">
        <MarkedText text={t('section.key', AS_WRITTEN)} parts={{ k: <kbd /> }} />
      </p>
    </Section>
  );
}

function Leave({ brand, leave }: CallControl) {
  const { t } = useTranslation('call');
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p dir="auto">{brand ? t('section.now', { brand: brand.name }) : t('bar-nobody')}</p>
      <Button data-testid="section-leave-call" onClick={() => void leave()}>
        {t('leave')}
      </Button>
    </div>
  );
}

function Start({ brand, start }: CallControl) {
  const { t } = useTranslation('call');
  const brands = useBrands();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  if (!brands) return null;
  if (brands.length === 0) return <p className="text-muted">{t('none')}</p>;
  const brandId = chosen ?? brand?.id ?? brands[0]?.id;
  const begin = async () => {
    const outcome = await start(brandId);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field label={t('section.with')}>
        <Select
          data-testid="call-brand"
          className="max-w-full"
          value={brandId}
          onChange={(event) => setChosen(event.target.value)}
        >
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button data-testid="start-call" onClick={() => void begin()}>
        {t('section.start')}
      </Button>
      {problem && <ProblemText problem={problem} />}
    </div>
  );
}
