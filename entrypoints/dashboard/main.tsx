import { COACH_TEXTS } from '@/components/coach/coach-texts';
import { DashboardScreen } from '@/components/screens/dashboard/dashboard-screen';
import { mountScreen } from '@/components/screens/mount';

mountScreen(<DashboardScreen />, {
  // The form for a further brand is the welcome page's own.
  namespaces: [...COACH_TEXTS, 'dashboard', 'about', 'welcome'],
});
