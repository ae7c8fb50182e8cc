/** The text of a regular expression or a route that stands for itself; a space for all that stands for others. */
export const literalText = (source: string): string =>
  source
    .replaceAll(
      /\[(?:\\.|[^\]])*\]|\(\?(?:<\w+>|<?[:=!])|\{[^}]*\}|:(?:handle|id|account|space|any)\b/g,
      ' ',
    )
    .replaceAll(/\\([./])/g, '$1')
    .replaceAll(/\\[a-z]/gi, ' ');

/** The words of a regular expression or a route that stand for themselves. */
export const literalsOf = (source: string): string[] =>
  literalText(source).match(/[a-z_][\w.-]*/gi) ?? [];
