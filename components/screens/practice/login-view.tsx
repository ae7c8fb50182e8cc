import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Panel } from './panel';
import { Portrait } from './portrait';
import { usePractice, useViewer } from './practice-store';

export function LoginView({ signIns }: { signIns: readonly string[] }) {
  const { t } = useTranslation('practice');
  const viewer = useViewer();
  const profiles = usePractice((state) => state.profiles);
  const signIn = usePractice((state) => state.signIn);
  return (
    <Panel className="grid gap-4">
      <h1 className="text-xl">{t('login.title')}</h1>
      <p className="text-muted">{t('login.text')}</p>
      {viewer && (
        <p role="status" dir="auto" className="font-medium">
          {t('login.now', { name: viewer.name })}
        </p>
      )}
      <ul className="grid gap-2">
        {profiles
          .filter(({ handle }) => signIns.includes(handle) && handle !== viewer?.handle)
          .map((profile) => (
            <li key={profile.handle} className="flex flex-wrap items-center gap-3">
              <Portrait profile={profile} />
              <Button onClick={() => signIn(profile.handle)}>
                <span dir="auto">{t('login.as', { name: profile.name })}</span>
              </Button>
            </li>
          ))}
      </ul>
      {viewer && (
        <Button className="justify-self-start" onClick={() => signIn(null)}>
          {t('login.out')}
        </Button>
      )}
    </Panel>
  );
}
