import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnce } from '@/lib/page/start-once';

/** Registered at run time for the sites that the user allowed; knows none of them. */
export default defineUnlistedScript(() => {
  startOnce();
});
