import { COACH_TEXTS } from '@/components/coach/coach-texts';
import { tabInAddress } from '@/components/coach/tab-in-address';
import { mountScreen } from '@/components/screens/mount';
import { SidepanelScreen } from '@/components/screens/sidepanel/sidepanel-screen';

mountScreen(<SidepanelScreen tabId={tabInAddress()} />, { namespaces: COACH_TEXTS });
