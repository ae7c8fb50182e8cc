/**
 * Who may import whom. One line per folder: the folders of ours it may import besides itself, and the
 * packages. What is not listed is forbidden. `CONTRIBUTING.md` explains the order.
 */
const folders: Readonly<Record<string, { ours: readonly string[]; packages: readonly string[] }>> =
  {
    'lib/domain': { ours: [], packages: ['zod'] },
    'lib/networks': { ours: ['lib/domain'], packages: [] },
    'lib/detection': { ours: ['lib/domain', 'lib/networks'], packages: [] },
    'lib/measure': { ours: ['lib/domain'], packages: ['simple-statistics'] },
    'lib/reading': { ours: ['lib/domain', 'lib/detection', 'lib/measure'], packages: [] },
    // A playbook of one's own is a file that people edit: its faults are named by line.
    'lib/playbook': { ours: ['lib/domain'], packages: ['jsonc-parser'] },
    'lib/coach': { ours: ['lib/domain', 'lib/measure', 'lib/playbook'], packages: [] },
    // papaparse can ask a network, and the xlsx libraries read far more than is needed: our readers are small.
    'lib/exports': { ours: ['lib/domain', 'lib/measure'], packages: ['fflate'] },
    'lib/importing': {
      ours: ['lib/domain', 'lib/detection', 'lib/exports', 'lib/measure'],
      packages: [],
    },
    'lib/reports': {
      ours: ['lib/domain', 'lib/measure', 'lib/coach'],
      packages: ['ical-generator'],
    },
    'lib/page': { ours: ['lib/domain', 'lib/messaging/protocol'], packages: ['wxt'] },
    'lib/settings': { ours: ['lib/domain'], packages: ['wxt'] },
    'lib/db': { ours: ['lib/domain', 'lib/settings'], packages: ['dexie', 'wxt'] },
    'lib/messaging': { ours: ['lib/domain'], packages: ['zod', 'wxt'] },
    'lib/training': { ours: ['lib/domain'], packages: [] },
    'lib/i18n': { ours: ['lib/domain'], packages: ['i18next', 'react-i18next'] },
    'lib/actions': {
      ours: [
        'lib/domain',
        'lib/detection',
        'lib/reading',
        'lib/coach',
        'lib/measure',
        'lib/exports',
        'lib/importing',
        'lib/reports',
        'lib/db',
        'lib/playbook',
        'lib/messaging',
        'lib/settings',
        'lib/training',
      ],
      packages: ['wxt'],
    },
    'lib/live': {
      ours: [
        'lib/db',
        'lib/domain',
        'lib/detection',
        'lib/reading',
        'lib/coach',
        'lib/measure',
        'lib/exports',
        'lib/importing',
        'lib/reports',
        'lib/playbook',
        'lib/settings',
      ],
      packages: ['react', 'dexie', 'dexie-react-hooks', 'wxt'],
    },
    'lib/stores': { ours: ['lib/domain'], packages: ['zustand', 'react'] },
    'components/ui': {
      ours: ['lib/domain', 'lib/i18n', 'lib/live'],
      packages: ['react', 'react-i18next', 'lucide-react', '@base-ui/react'],
    },
    'components/(?!ui/)[^/]+': {
      ours: [
        'components',
        'lib/live',
        'lib/stores',
        'lib/domain',
        'lib/importing',
        'lib/i18n',
        'lib/actions',
      ],
      packages: [
        'react',
        'react-dom',
        'react-i18next',
        'i18next',
        'react-hook-form',
        'lucide-react',
        'wouter',
        'zustand',
        '@base-ui/react',
        '@tanstack/react-table',
        '@tanstack/react-virtual',
        // Scales, paths and extents, and none of what draws by itself or asks a network.
        'd3-array',
        'd3-scale',
        'd3-shape',
        'wxt',
      ],
    },
  };

const within = (folder: string) => `^${folder}(/|[.]ts$)`;
const inPackage = (name: string) => `(^|/)node_modules/(@types/)?${name}/`;

const folderRules = Object.entries(folders).map(([folder, { ours, packages }]) => ({
  name: `${folder.replace('(?!ui/)[^/]+', '*')}-imports`,
  comment: `${folder} may import ${[...ours, ...packages].join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: within(folder) },
  to: {
    pathNot: [within(folder), ...ours.map(within), ...packages.map(inPackage)],
    // An import that cannot be followed has a rule of its own.
    couldNotResolve: false,
  },
}));

/** Rules about one import line, `import type` included. */
export const lineRules = [
  ...folderRules,
  {
    name: 'networks-stand-alone',
    comment: 'A network is one data file: it never imports another network.',
    severity: 'error',
    from: { path: '^lib/networks/' },
    to: { path: '^lib/networks/' },
  },
  {
    name: 'page-takes-types-of-domain',
    comment: 'One value import of a schema takes the page script from 7 kB to 91 kB.',
    severity: 'error',
    from: { path: '^(lib/page/|lib/messaging/protocol|entrypoints/content-script)' },
    to: { path: '^lib/domain/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'nothing-imports-an-entrypoint',
    comment: 'Entrypoints are doors: they wire, so there is nothing in them for others.',
    severity: 'error',
    from: { path: '^(lib|components)/' },
    to: { path: '^entrypoints/' },
  },
  {
    name: 'nothing-imports-a-screen',
    comment: 'A screen is mounted by its entrypoint only; what two screens share is a component.',
    severity: 'error',
    from: { path: '^components/(?!screens/)' },
    to: { path: '^components/screens/' },
  },
  {
    name: 'product-is-no-test',
    comment: 'What ships imports neither tests nor scripts, nor a part of Node.',
    severity: 'error',
    from: { path: '^(lib|components|entrypoints)/' },
    to: { path: '^(tests|scripts)/' },
  },
  {
    name: 'product-needs-no-node',
    severity: 'error',
    from: { path: '^(lib|components|entrypoints)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'ships-what-is-a-dependency',
    comment:
      'What ships comes from "dependencies"; WXT, a build tool, brings two small files along.',
    severity: 'error',
    from: { path: '^(lib|components|entrypoints)/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      pathNot: inPackage('wxt'),
    },
  },
  {
    name: 'no-circles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'can-be-followed',
    comment: 'An import that cannot be resolved is an import that no rule sees.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** Rules about everything an entry pulls into its bundle. `import type` leaves no trace there. */
export const reachRules = [
  {
    name: 'page-script-stays-small',
    comment: 'The script inside other people’s pages reaches no library, no schema and no network.',
    severity: 'error',
    from: { path: '^(entrypoints/content-script|lib/page/)' },
    to: {
      reachable: true,
      path: [
        '(^|/)node_modules/(react|react-dom|dexie|zod|zustand|i18next|react-i18next)/',
        '^lib/(networks|detection|db|actions|i18n|playbook)/',
        '^lib/messaging/receive',
        '^components/',
      ],
    },
  },
  {
    name: 'background-has-no-texts',
    comment:
      'The worker starts many times a day: it reaches no texts, no i18n library and no React.',
    severity: 'error',
    from: { path: '^entrypoints/background' },
    to: {
      reachable: true,
      path: [
        '(^|/)node_modules/(react|react-dom|i18next|react-i18next|dexie-react-hooks|zustand|lucide-react)/',
        '^lib/(i18n|live|stores)/',
        '^components/',
      ],
    },
  },
];

export const options = {
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'browser', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'],
  },
};
