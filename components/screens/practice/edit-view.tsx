import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { PracticeProfile } from '@/lib/domain/practice';
import { ActionLink } from '@/components/ui/action-link';
import { MissingView } from './missing-view';
import { Panel } from './panel';
import { usePractice, useProfile } from './practice-store';
import { profileHref } from './route';
import { usePeopleTexts } from './use-texts';

const BIO_LIMIT = 150;

export function EditView({ handle }: { handle: string }) {
  const { t } = useTranslation('practice');
  const profile = useProfile(handle);
  const own = usePractice(({ viewer }) => viewer === handle);
  if (!profile) return <MissingView />;
  if (own) return <EditForm key={handle} profile={profile} />;
  return (
    <Panel className="grid justify-items-start gap-3">
      <h1 className="text-xl">{t('edit.title')}</h1>
      <p className="text-muted">{t('edit.notYours')}</p>
      <ActionLink round href={profileHref(handle)}>
        {t('edit.toProfile')}
      </ActionLink>
    </Panel>
  );
}

function EditForm({ profile }: { profile: PracticeProfile }) {
  const { t } = useTranslation('practice');
  const { bioOf } = usePeopleTexts();
  const changeProfile = usePractice((state) => state.changeProfile);
  const [name, setName] = useState(profile.name);
  const [bio, setBio] = useState(() => bioOf(profile));
  const [link, setLink] = useState(profile.link);
  const [avatar, setAvatar] = useState(profile.avatar);
  const back = profileHref(profile.handle);

  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    changeProfile(profile.handle, {
      name: name.trim() || profile.name,
      bio: bio.trim(),
      link: link.trim(),
      avatar,
    });
    navigate(back);
  };

  return (
    <Panel>
      <form onSubmit={save} className="grid gap-5">
        <h1 className="text-xl">{t('edit.title')}</h1>
        <Switch checked={avatar} onChange={setAvatar} label={t('edit.picture')} />
        <Field label={t('edit.name')}>
          <TextInput
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label={t('edit.bio')} hint={t('edit.bioHint')}>
          <TextArea
            rows={3}
            value={bio}
            maxLength={BIO_LIMIT}
            onChange={(event) => setBio(event.target.value)}
          />
          <p className="text-sm text-muted">{t('edit.left', { count: BIO_LIMIT - bio.length })}</p>
        </Field>
        <Field label={t('edit.link')} hint={t('edit.linkHint')}>
          <TextInput
            inputMode="url"
            value={link}
            maxLength={200}
            onChange={(event) => setLink(event.target.value)}
          />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary">
            {t('edit.save')}
          </Button>
          <ActionLink round href={back}>
            {t('edit.cancel')}
          </ActionLink>
        </div>
      </form>
    </Panel>
  );
}
