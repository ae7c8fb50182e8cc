import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImports } from '@/lib/actions/serve-imports';

/** A worker of the dashboard: reads the files that are imported, so that the page stays quick meanwhile. */
export default defineUnlistedScript(() => {
  serveImports(globalThis);
});
