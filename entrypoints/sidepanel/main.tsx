import { PANEL_TEXTS } from '@/components/coach/coach-texts';
import { tabInAddress } from '@/components/coach/tab-in-address';
import { mountScreen } from '@/components/screens/mount';
import { SidepanelScreen } from '@/components/screens/sidepanel/sidepanel-screen';
import { recordBeside } from '@/lib/actions/record-beside';
import { storedSettings } from '@/lib/db/stored-settings';
import { IDLE } from '@/lib/domain/settings';
import { watchActivity } from '@/lib/page/watch-activity';

const tabId = tabInAddress();
mountScreen(<SidepanelScreen tabId={tabId} />, { namespaces: PANEL_TEXTS });

// Time spent here is time on the page beside it.
let idle: number = IDLE.usual;
const readIdle = () => storedSettings().then(({ idleAfter }) => (idle = idleAfter));
addEventListener('focus', () => void readIdle().catch(() => undefined));
watchActivity(
  new AbortController().signal,
  () => idle,
  (seconds, until) => void recordBeside(seconds, until, tabId).catch(() => undefined),
);
