import { READINGS } from '../../../lib/detection/readings';
import registry from '../../../lib/detection/registry';
import type { NetworkId } from '../../../lib/domain/network-id';
import { searchOf } from '../../../lib/page/dom';
import { networkRules, type NetworkRules } from '../../../scripts/capture/network-rules';
import { printCase, printDocument } from '../../../scripts/capture/print-case';
import { readPage } from '../../../scripts/capture/read-page';
import { sanitise } from '../../../scripts/capture/sanitise';

/** The servers that the fixtures take for Mastodon. */
export const MASTODON_HOSTS = ['mastodon.example'];

const made = new Map<NetworkId, NetworkRules>();

export const rulesFor = (id: NetworkId): NetworkRules => {
  const known = made.get(id);
  if (known) return known;
  const network = registry.find((one) => one.id === id);
  if (!network) throw new Error(`${id} is not registered`);
  const rules = networkRules(network, READINGS[id], id === 'mastodon' ? MASTODON_HOSTS : []);
  made.set(id, rules);
  return rules;
};

/** Opens what the page's HTML says of shadow roots, as a browser does while it parses. */
const openShadows = (root: Document | ShadowRoot): void => {
  const templates = 'template[shadowrootmode="open"]';
  const found =
    root instanceof Document ? searchOf(root)(templates) : root.querySelectorAll(templates);
  for (const template of found) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append((template as HTMLTemplateElement).content);
    template.remove();
    if (shadow) openShadows(shadow);
  }
};

export const parseHtml = (html: string): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  openShadows(page);
  return page;
};

/** From a document to the case, as the command goes, only without a browser. */
export const capture = (
  page: Document,
  href: string,
  rules: NetworkRules,
  loadedFrom: string = href,
) => {
  const skeleton = sanitise({ ...readPage(page), href, loadedFrom }, rules);
  return { skeleton, text: printCase('a-case', skeleton), html: printDocument(skeleton) };
};
