import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type UserManifest } from 'wxt';
import { OPTIONAL_ORIGINS } from './lib/detection/origins';
import { quietScript } from './scripts/quiet-script';

/** A Mac types letters with Alt, so there the keys are Control's. */
const key = (letter: string) => ({
  default: `Alt+Shift+${letter}`,
  mac: `MacCtrl+Shift+${letter}`,
});

/**
 * What can be done by a key anywhere in the browser; every key can be changed. Chrome takes four suggestions, and drops
 * without a word what it uses itself: with Alt and Shift, in version 156, at least A B C I N P R T W X Z. In Firefox the
 * letter of a menu opens that menu, also with Shift: B E F H S T V in English, A D G M P R Y Z in Turkish. ChromeOS uses L M S.
 */
const commandsFor = (browser: string) => ({
  _execute_action: { suggested_key: key('K') },
  ...(browser === 'firefox'
    ? { _execute_sidebar_action: { suggested_key: key('U') } }
    : { 'open-panel': { suggested_key: key('U'), description: '__MSG_commandPanel__' } }),
  'next-brand': { suggested_key: key('J'), description: '__MSG_commandNextBrand__' },
  'client-call': { suggested_key: key('O'), description: '__MSG_commandClientCall__' },
  'log-post': { description: '__MSG_commandLogPost__' },
});

/**
 * Extension pages may load what ships in the package and nothing else. `connect-src 'none'` is the promise
 * "no network request", kept by the browser. Only the development server needs a socket.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The browser tests' build lists the hosts as granted: a headless run cannot answer a permission prompt. */
const grantsHosts = process.env.STAGECOACH_GRANT_HOSTS === '1';

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'stagecoach@stagecoach.coach',
      // Temporal and the Navigation API came with this version.
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: grantsHosts
    ? 'granted-{{browser}}'
    : '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }): UserManifest => ({
    name: '__MSG_name__',
    short_name: 'Stagecoach',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : (['sidePanel'] as const)),
    ],
    commands: commandsFor(browser),
    ...(grantsHosts && { host_permissions: OPTIONAL_ORIGINS }),
    optional_host_permissions: OPTIONAL_ORIGINS,
    ...(mode === 'production' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: '144' }),
  }),
  // Browsers are opened by scripts/start.ts, the same way in which the tests do it.
  webExt: { disabled: true },
  zip: {
    artifactTemplate: 'stagecoach-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'stagecoach-{{version}}-sources.zip',
    // The tools' own settings are files with a dot; without them nothing can be checked from the archive.
    dotSources: true,
    excludeSources: ['.git', '.git/**', '.wxt/**', '.cache/**', 'screenshots/**', '**/*.log'],
    zipSources: true,
  },
  hooks: {
    // WXT leaves tests out of the sources. Ours belong to what a reviewer may want to run.
    'config:resolved': ({ config }) => {
      const { zip } = config;
      zip.excludeSources = zip.excludeSources.filter((pattern) => !pattern.includes('test'));
    },
  },
  vite: () => ({
    plugins: [tailwindcss(), quietScript],
    // The preload polyfill calls fetch, and no bundle of ours may hold a network call.
    build: { modulePreload: { polyfill: false } },
  }),
});
