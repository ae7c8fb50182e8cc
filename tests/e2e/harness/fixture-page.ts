const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a host serves where a test gave nothing: a plain page that says where it is. */
export const fixturePage = (host: string, path: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escape(host)}</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main>
      <h1>${escape(host)}</h1>
      <p>${escape(path)}</p>
      <textarea aria-label="Text"></textarea>
    </main>
  </body>
</html>
`;
