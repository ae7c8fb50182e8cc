import Bell from 'lucide-react/icons/bell';
import ChartColumn from 'lucide-react/icons/chart-column';
import House from 'lucide-react/icons/house';
import LogIn from 'lucide-react/icons/log-in';
import Mail from 'lucide-react/icons/mail';
import PenLine from 'lucide-react/icons/pen-line';
import Search from 'lucide-react/icons/search';
import Settings from 'lucide-react/icons/settings';
import User from 'lucide-react/icons/user';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Portrait } from './portrait';
import { useViewer } from './practice-store';
import { profileHref } from './route';

interface Item {
  id: string;
  href: string;
  Icon: ComponentType<{ size: number; 'aria-hidden': true }>;
}

const itemsFor = (handle: string | undefined): readonly Item[] => [
  { id: 'home', href: '#/', Icon: House },
  { id: 'search', href: '#/search', Icon: Search },
  { id: 'notifications', href: '#/notifications', Icon: Bell },
  { id: 'messages', href: '#/messages', Icon: Mail },
  ...(handle ? [{ id: 'profile', href: profileHref(handle), Icon: User }] : []),
  { id: 'insights', href: '#/insights', Icon: ChartColumn },
  { id: 'settings', href: '#/settings', Icon: Settings },
  ...(handle ? [{ id: 'compose', href: '#/compose', Icon: PenLine }] : []),
];

/** The network's places; the signed-in account, or the lack of one, stands at the end as on real networks. */
export function PracticeNav({ path }: { path: string }) {
  const { t } = useTranslation('practice');
  const viewer = useViewer();
  return (
    <nav
      aria-label={t('nav.label')}
      className="flex items-center gap-0.5 self-start md:sticky md:top-4 md:row-span-2 md:flex-col md:items-stretch md:gap-1 lg:row-span-1"
    >
      {itemsFor(viewer?.handle).map(({ id, href, Icon }) => (
        <a
          key={id}
          href={href}
          aria-current={href === `#${path}` ? 'page' : undefined}
          className="flex items-center gap-3 rounded-full p-2 hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-semibold max-md:flex-1 max-md:justify-center max-md:px-0 md:px-4 md:py-2.5"
        >
          <Icon aria-hidden size={20} />
          <span className="sr-only md:not-sr-only">{t(`nav.${id}`)}</span>
        </a>
      ))}
      {viewer ? (
        <a
          href="#/login"
          data-practice="viewer"
          data-handle={viewer.handle}
          className="flex items-center gap-3 rounded-full p-1.5 hover:bg-sunken md:mt-3 md:px-3"
        >
          <Portrait profile={viewer} />
          <span className="sr-only min-w-0 md:not-sr-only">@{viewer.handle}</span>
        </a>
      ) : (
        <a
          href="#/login"
          data-practice="signed-out"
          className="flex items-center gap-3 rounded-full p-2.5 hover:bg-sunken md:mt-3 md:px-4 md:py-2.5"
        >
          <LogIn aria-hidden size={20} />
          <span className="sr-only md:not-sr-only">{t('nav.login')}</span>
        </a>
      )}
    </nav>
  );
}
