import { useTranslation } from 'react-i18next';
import { leaveCall } from '@/lib/actions/leave-call';
import { startCall } from '@/lib/actions/start-call';
import type { Outcome } from '@/lib/domain/problem';
import { type CallState, useCallState } from '@/lib/live/use-call-state';

export interface CallControl extends CallState {
  /** Starts a call about a brand; left out, about the one that is worked for. */
  start: (brandId?: string) => Promise<Outcome>;
  leave: () => Promise<Outcome>;
}

/** A call with a client and the two ways in and out of it, for any menu; `undefined` until it is known. */
export function useCall(): CallControl | undefined {
  const { i18n } = useTranslation();
  const state = useCallState();
  if (!state) return undefined;
  return {
    ...state,
    start: async (brandId = state.brand?.id) => {
      // Menus offer the call without having its texts, which are loaded where they are first needed.
      await i18n.loadNamespaces('call');
      return startCall(brandId ?? '', i18n.t('call:others'));
    },
    leave: leaveCall,
  };
}
