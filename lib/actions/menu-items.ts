import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { pagePatterns } from '../detection/page-patterns';
import { maskSettings } from '../domain/mask-brand';
import { NetworkId } from '../domain/network-id';
import { pauseOf } from '../settings/paused-on';
import { fill, wordsIn } from '../settings/worker-words';

export const NUMBER_ITEM = 'number';
const PAUSE = 'pause:';

/** The network whose pause an item of the menu switches; `undefined` for every other item. */
export const pausedBy = (itemId: string): NetworkId | undefined =>
  itemId.startsWith(PAUSE) ? NetworkId.safeParse(itemId.slice(PAUSE.length)).data : undefined;

type Context = 'selection' | 'page' | 'link' | 'image' | 'video';

export interface MenuItem {
  id: string;
  title: string;
  contexts: [Context, ...Context[]];
  documentUrlPatterns: string[];
  visible: boolean;
}

/** Menus take `&` for the mark of a letter and `%s` for what is selected; in a name they are neither. */
const literal = (name: string): string => name.replaceAll('&', '&&').replaceAll('%s', '%\u200Cs');

/** An item needs an address, and one that is to be seen nowhere gets one that is nowhere. */
const NOWHERE = 'https://nowhere.invalid/*';

/**
 * What the context menu holds now. Each network has its own item for its pause, because a browser shows the same title
 * on every page: of these only the one whose pages they are is seen.
 */
export async function menuItems(): Promise<MenuItem[]> {
  const settings = maskSettings(await storedSettings());
  const words = wordsIn(settings.language).menu;
  const now = Temporal.Now.instant();
  const brand = settings.workingBrandId && (await db.brands.get(settings.workingBrandId));
  const networks = pagePatterns(settings.mastodonHosts);
  return [
    {
      id: NUMBER_ITEM,
      title: fill(words.number, { brand: literal(brand ? brand.name : '') }),
      contexts: ['selection'],
      documentUrlPatterns: networks.flatMap(({ patterns }) => patterns),
      visible: Boolean(brand),
    },
    ...networks
      .filter(({ isRead }) => isRead)
      .map(({ id, name, patterns }): MenuItem => {
        const title = pauseOf(settings, id, now) === undefined ? words.pause : words.resume;
        return {
          id: `${PAUSE}${id}`,
          title: fill(title, { network: name }),
          contexts: ['page', 'link', 'image', 'video'],
          documentUrlPatterns: patterns.length > 0 ? [...patterns] : [NOWHERE],
          visible: patterns.length > 0 && !settings.stoppedNetworks.includes(id),
        };
      }),
  ];
}
