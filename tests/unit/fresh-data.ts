import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../lib/db/database';

/** Every test of this file starts with an empty database and a forgetful browser. */
export const startsWithFreshData = () =>
  beforeEach(async () => {
    fakeBrowser.reset();
    await db.delete();
    await db.open();
  });
