import { ComposeView } from './compose-view';
import { EditView } from './edit-view';
import { HomeView } from './home-view';
import { InsightsView } from './insights-view';
import { LoginView } from './login-view';
import { MessagesView } from './messages-view';
import { MissingView } from './missing-view';
import { NotificationsView } from './notifications-view';
import { PostView } from './post-view';
import { ProfileView } from './profile-view';
import type { PracticeRoute } from './route';
import { SearchView } from './search-view';
import { SettingsView } from './settings-view';

export interface PracticeViewProps {
  route: PracticeRoute;
  signIns: readonly string[];
}

export function PracticeView({ route, signIns }: PracticeViewProps) {
  switch (route.view) {
    case 'home':
      return <HomeView />;
    case 'profile':
      return <ProfileView handle={route.handle} />;
    case 'edit':
      return <EditView handle={route.handle} />;
    case 'post':
      return <PostView handle={route.handle} id={route.id} />;
    case 'compose':
      return <ComposeView />;
    case 'insights':
      return <InsightsView />;
    case 'login':
      return <LoginView signIns={signIns} />;
    case 'messages':
      return <MessagesView />;
    case 'notifications':
      return <NotificationsView />;
    case 'search':
      return <SearchView />;
    case 'settings':
      return <SettingsView />;
    case 'missing':
      return <MissingView />;
  }
}
