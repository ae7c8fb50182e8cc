import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { PracticeProfile } from '@/lib/domain/practice';
import { Gate } from './gate';
import { Panel } from './panel';
import { usePractice, useViewer } from './practice-store';
import { profileHref } from './route';

const TEXT_LIMIT = 300;

export function ComposeView() {
  const { t } = useTranslation('practice');
  const viewer = useViewer();
  if (!viewer) return <Gate title={t('compose.title')} text={t('compose.signedOut')} />;
  return <ComposeForm key={viewer.handle} author={viewer} />;
}

function ComposeForm({ author }: { author: PracticeProfile }) {
  const { t } = useTranslation('practice');
  const publish = usePractice((state) => state.publish);
  const [text, setText] = useState('');
  const [picture, setPicture] = useState(false);
  const [alt, setAlt] = useState('');
  const [empty, setEmpty] = useState(false);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '') {
      setEmpty(true);
      return;
    }
    const id = crypto.randomUUID();
    publish({
      id,
      author: author.handle,
      at: new Date().toISOString(),
      likes: 0,
      text: text.trim(),
      picture,
      alt: alt.trim(),
    });
    navigate(profileHref(author.handle), { state: { published: id } });
  };

  return (
    <Panel data-practice="composer" data-handle={author.handle}>
      <form onSubmit={submit} className="grid gap-5">
        <div className="grid gap-1">
          <h1 className="text-xl">{t('compose.title')}</h1>
          <p className="text-muted" dir="auto">
            {t('compose.as', { name: author.name })}
          </p>
        </div>
        <Field label={t('compose.text')}>
          <TextArea
            rows={5}
            data-practice="draft"
            value={text}
            maxLength={TEXT_LIMIT}
            placeholder={t('compose.placeholder')}
            onChange={(event) => {
              setText(event.target.value);
              setEmpty(false);
            }}
          />
          <p className="text-sm text-muted">
            {t('edit.left', { count: TEXT_LIMIT - text.length })}
          </p>
          {empty && (
            <p role="alert" className="text-sm text-problem">
              {t('compose.empty')}
            </p>
          )}
        </Field>
        <Switch checked={picture} onChange={setPicture} label={t('compose.picture')} />
        {picture && (
          <Field label={t('compose.alt')} hint={t('compose.altHint')}>
            <TextInput
              data-practice="picture"
              data-described={alt.trim() !== ''}
              value={alt}
              maxLength={200}
              onChange={(event) => setAlt(event.target.value)}
            />
          </Field>
        )}
        <Button type="submit" variant="primary" className="justify-self-start">
          {t('compose.publish')}
        </Button>
      </form>
    </Panel>
  );
}
