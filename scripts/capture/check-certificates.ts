import { inFirefoxWindow } from '../browsers/firefox-protocol.ts';
import type { Launched } from '../browsers/launched.ts';

interface CertificateRules {
  setDisableAllSecurityChecksAndLetAttackersInterceptMyData(disable: boolean): void;
}

/** The little of Firefox's own window that is used here. The function that names it runs there. */
declare const Cc: Readonly<Record<string, { getService(type: unknown): CertificateRules }>>;
declare const Ci: Readonly<Record<string, unknown>>;

/**
 * Makes the browser check certificates. The launching code has it accept all of them, for the tests' own server; in a
 * window in which somebody signs in, that would let anybody between read along.
 */
export const checkCertificates = async ({ engine, browser }: Launched): Promise<void> => {
  if (engine === 'firefox') {
    await inFirefoxWindow(browser, () => {
      const rules = Cc['@mozilla.org/security/certoverride;1']?.getService(
        Ci['nsICertOverrideService'],
      );
      rules?.setDisableAllSecurityChecksAndLetAttackersInterceptMyData(false);
    });
    return;
  }
  const session = await browser.target().createCDPSession();
  // The connection itself said it; what another session says would come on top.
  await session.connection()?.send('Security.setIgnoreCertificateErrors', { ignore: false });
};
