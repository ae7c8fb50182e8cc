import { COACH_TEXTS } from '@/components/coach/coach-texts';
import { tabInAddress } from '@/components/coach/tab-in-address';
import { mountScreen } from '@/components/screens/mount';
import { PopupScreen } from '@/components/screens/popup/popup-screen';

mountScreen(<PopupScreen tabId={tabInAddress()} />, { namespaces: COACH_TEXTS });
