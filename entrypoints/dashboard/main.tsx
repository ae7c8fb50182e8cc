import { DashboardScreen } from '@/components/screens/dashboard/dashboard-screen';
import { DASHBOARD_TEXTS } from '@/components/screens/dashboard/dashboard-texts';
import { mountScreen } from '@/components/screens/mount';

mountScreen(<DashboardScreen />, { namespaces: DASHBOARD_TEXTS });
