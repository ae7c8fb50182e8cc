import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import type { ClientFault } from '@/lib/live/use-client-list';

/** A pasted address can be very long, and its beginning is enough to find it. */
const LONGEST = 60;

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** Why nothing comes of a line, in words. */
export function useFaultText(): (fault: ClientFault) => string {
  const { t } = useTranslation('brands');
  return (fault) => {
    const { code } = fault;
    if (code === 'link-admin') {
      const { text, network, publicUrl } = fault;
      const values = { text: short(text), network: networkName(network), url: publicUrl };
      return t(
        publicUrl === undefined ? 'list.fault.link-admin' : 'list.fault.link-admin-public',
        values,
      );
    }
    const values = 'text' in fault ? { ...fault, text: short(fault.text) } : fault;
    return t(`list.fault.${code}`, { ...values });
  };
}
