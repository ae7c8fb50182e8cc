import { accountNetwork } from '../../lib/detection/handle-rule.ts';
import registry from '../../lib/detection/registry.ts';
import type { NetworkDefinition } from '../../lib/domain/network.ts';
import type { NetworkReading } from '../../lib/domain/network-reading.ts';
import type { JsonStep, ProbeSource } from '../../lib/domain/probe.ts';
import { literalsOf } from './literals.ts';
import { selectorParts, type AskedValue } from './selector-parts.ts';
import { STRUCTURAL_WORDS } from './structural-words.ts';

/** What may survive of a network's page: what its own data file names, and what every page has. */
export interface NetworkRules {
  network: NetworkDefinition;
  /** The servers that are taken for Mastodon, as the user of the product would name them. */
  mastodonHosts: readonly string[];
  sources: readonly ProbeSource[];
  /** The selectors, each once; a list descends through shadow roots. */
  selectors: readonly (string | readonly string[])[];
  attributes: ReadonlySet<string>;
  asked: readonly AskedValue[];
  ids: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  /** Lower case. */
  words: ReadonlySet<string>;
  /** Those of them that a pattern names: what may stand where a name is read, such as `unknown`. */
  patternWords: ReadonlySet<string>;
  /** The segments of addresses that are the network's own words, by their lower case. */
  segments: ReadonlyMap<string, string>;
  /** The network and those that show the same accounts: YouTube and its Studio. */
  family: readonly NetworkDefinition[];
  /** The hosts that selectors and patterns name, besides the family's own. */
  hosts: ReadonlySet<string>;
  /** The parts of hosts that the family's data files name. */
  hostWords: ReadonlySet<string>;
  /** The shapes of ids that routes and patterns tell apart. */
  shapes: readonly RegExp[];
  /** The parameters of a query that a probe reads. */
  parameters: readonly string[];
  jsonKeys: ReadonlySet<string>;
  /** JSON strings that are no data: markers, and what a search in a list looks for. */
  jsonStrings: ReadonlySet<string>;
}

/** `id` and `class` are kept where a selector names them; every other attribute that is not here is dropped. */
const ATTRIBUTES = [
  'aria-label',
  'aria-placeholder',
  'componentkey',
  'content',
  'contenteditable',
  'data-e2e',
  'data-sdui-screen',
  'data-test-id',
  'data-testid',
  'data-view-name',
  'dir',
  'hidden',
  'href',
  'itemprop',
  'lang',
  'page-subtype',
  'pagetype',
  'property',
  'rel',
  'role',
  'routename',
  'src',
  'type',
  'user-logged-in',
];

const IN_ROUTE = /(?<=\/|:id|:account|:any)(\((?:[^()]|\([^()]*\))*\))/g;
const IN_PATTERN = /(?<!\\)(\((?!\?)(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))/g;

/** The expressions of what a route or a pattern takes out of a text, with the flags that it is used with. */
const shapesOf = (text: string, expression: RegExp, flags: string): RegExp[] =>
  Array.from(text.matchAll(expression), ([, source = '']) => new RegExp(`^${source}$`, flags));

const lettersOf = (text: string): string[] =>
  text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)?.map((word) => word.toLowerCase()) ?? [];

const keysOf = (path: readonly JsonStep[]): string[] =>
  path.flatMap((step) => {
    if (typeof step === 'string') return [step];
    if (typeof step === 'number') return [];
    return 'where' in step ? [step.where[0]] : keysOf(step.via);
  });

const searchedIn = (path: readonly JsonStep[]): string[] =>
  path.flatMap((step) => (typeof step === 'object' && 'where' in step ? [step.where[1]] : []));

const pathsOf = ({ at, pick }: ProbeSource): (readonly JsonStep[])[] => [
  ...(at ? [at] : []),
  ...Object.values(pick ?? {}),
];

/** Collects the rules from a network's data file. A network that reads nothing has the general ones only. */
export const networkRules = (
  network: NetworkDefinition,
  reading: NetworkReading = { probes: [] },
  mastodonHosts: readonly string[] = [],
): NetworkRules => {
  const { probes, composer, variants = {} } = reading;
  const sources = [...probes, ...(composer?.probes ?? [])].flatMap(({ from }) => from);
  const selectors = [
    ...sources.flatMap(({ css, when }) => (when === undefined ? [css] : [css, when])),
    ...Object.values(variants),
  ];
  const parts = selectors.flat().map(selectorParts);
  const asked = parts.flatMap(({ values }) => values);
  const patterns = sources.flatMap(({ match }) => (match === undefined ? [] : [match]));
  const matches = patterns.flatMap(literalsOf);
  const named = [...asked.map(({ value }) => value), ...matches];
  const accounts = accountNetwork(network.id);
  const family = registry.filter((one) => one === network || accountNetwork(one.id) === accounts);
  const routes = family.flatMap((one) => one.routes);
  const hosts = [...family, ...routes].flatMap((one) => one.hosts ?? []);
  const hostWords = hosts.flatMap((host) => host.match(/[a-z\d-]+/g) ?? []);
  const shapes = family.flatMap((one) => [one, ...(one.otherHandles ?? [])]);
  const profiles = shapes.map(({ profileUrl = '' }) =>
    profileUrl.replaceAll(/^https:\/\/[^/]*|\{\w+\}/g, ''),
  );
  const segments = [...profiles, ...named].flatMap((text) =>
    text.split(/[/?#]/).filter((segment) => /^[\w.-]+$/.test(segment)),
  );
  const got = sources.flatMap(({ get }) => (get?.startsWith('@') ? [get.slice(1)] : []));
  return {
    network,
    mastodonHosts,
    sources,
    selectors: [...new Map(selectors.map((css) => [JSON.stringify(css), css])).values()],
    attributes: new Set([...ATTRIBUTES, ...got, ...parts.flatMap(({ attributes }) => attributes)]),
    asked,
    ids: new Set(parts.flatMap(({ ids }) => ids)),
    classes: new Set(parts.flatMap(({ classes }) => classes)),
    words: new Set([...STRUCTURAL_WORDS, ...[...named, ...hostWords].flatMap(lettersOf)]),
    patternWords: new Set(matches.flatMap(lettersOf)),
    segments: new Map(
      [
        ...routes.flatMap(({ path }) => literalsOf(path)),
        ...segments,
        ...family.flatMap(({ reserved = [] }) => reserved),
      ].map((word) => [word.toLowerCase(), word]),
    ),
    family,
    hosts: new Set(named.flatMap((text) => text.match(/[\w-]+(?:\.[\w-]+)+/g) ?? [])),
    hostWords: new Set(hostWords),
    shapes: [
      ...network.routes.flatMap(({ path, query = {} }) =>
        [path, ...Object.values(query).map(String)].flatMap((text) =>
          shapesOf(text, IN_ROUTE, 'i'),
        ),
      ),
      ...patterns.flatMap((pattern) => shapesOf(pattern, IN_PATTERN, 'u')),
    ],
    parameters: patterns.flatMap((pattern) =>
      Array.from(pattern.matchAll(/(?:^|[?&]\]?)(\w+)=/g), ([, name = '']) => name),
    ),
    jsonKeys: new Set([
      ...sources.flatMap(pathsOf).flatMap(keysOf),
      ...sources.flatMap(({ json }) => (json ? [json] : [])),
    ]),
    jsonStrings: new Set([
      ...sources.flatMap(pathsOf).flatMap(searchedIn),
      ...sources.flatMap(({ json }) => (json ? [json] : [])),
    ]),
  };
};
