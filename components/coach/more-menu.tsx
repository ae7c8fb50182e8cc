import AppWindow from 'lucide-react/icons/app-window';
import Ellipsis from 'lucide-react/icons/ellipsis';
import LayoutDashboard from 'lucide-react/icons/layout-dashboard';
import PanelRight from 'lucide-react/icons/panel-right';
import Phone from 'lucide-react/icons/phone';
import Settings from 'lucide-react/icons/settings';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { Menu } from '../ui/menu';
import { openPage } from './open-page';
import { useCall } from './use-call';

export interface MoreMenuProps {
  /** Left out where the coach is beside the page already. */
  onOpenPanel?: (() => void) | undefined;
  /** The tab that a coach in a window of its own stays with. */
  tabId?: number | undefined;
}

/** Where else one can go. */
export function MoreMenu({ onOpenPanel, tabId }: MoreMenuProps) {
  const { t } = useTranslation('coach');
  const call = useCall();
  const openWindow = () =>
    void browser.windows.create({
      url: browser.runtime.getURL(`/popup.html?tab=${tabId}` as '/popup.html'),
      type: 'popup',
      width: 420,
      height: 640,
    });
  return (
    <Menu
      label={t('more.label')}
      testId="more"
      className="text-muted hover:text-ink"
      items={[
        ...(onOpenPanel
          ? [
              {
                id: 'panel',
                label: t('more.panel'),
                icon: <PanelRight size={16} />,
                onSelect: onOpenPanel,
              },
            ]
          : []),
        ...(onOpenPanel && tabId !== undefined
          ? [
              {
                id: 'window',
                label: t('more.window'),
                icon: <AppWindow size={16} />,
                onSelect: openWindow,
              },
            ]
          : []),
        ...(call && (call.on || call.brand)
          ? [
              {
                id: 'call',
                label: t(call.on ? 'more.leaveCall' : 'more.startCall'),
                icon: <Phone size={16} />,
                onSelect: () => void (call.on ? call.leave() : call.start()),
              },
            ]
          : []),
        {
          id: 'dashboard',
          label: t('more.dashboard'),
          icon: <LayoutDashboard size={16} />,
          onSelect: () => void openPage('dashboard.html'),
        },
        {
          id: 'settings',
          label: t('more.settings'),
          icon: <Settings size={16} />,
          onSelect: () => void openPage('dashboard.html#/settings'),
        },
      ]}
    >
      <Ellipsis aria-hidden size={18} />
    </Menu>
  );
}
