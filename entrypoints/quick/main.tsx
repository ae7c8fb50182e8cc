import { mountScreen } from '@/components/screens/mount';
import { QuickScreen } from '@/components/screens/quick/quick-screen';
import { QUICK_TEXTS } from '@/components/screens/quick/quick-texts';

mountScreen(<QuickScreen asked={new URLSearchParams(location.search)} />, {
  namespaces: QUICK_TEXTS,
});
