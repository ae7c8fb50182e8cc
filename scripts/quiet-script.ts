/**
 * WXT starts a script through a wrapper that writes to the console, which in other people's pages is theirs. Ours
 * says nothing there, and the wrapper would be a twentieth of its size.
 */
export const quietScript = {
  name: 'stagecoach:quiet-script',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    if (id.includes('define-unlisted-script')) {
      return 'export const defineUnlistedScript = (main) => ({ main });';
    }
    return id.includes('virtual:wxt-unlisted-script-entrypoint')
      ? `${/^import definition from .+$/m.exec(code)?.[0] ?? ''}\nexport default definition.main();`
      : undefined;
  },
};
