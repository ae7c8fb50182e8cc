import 'react';

declare module 'react' {
  // The one custom property that elements of the practice network set.
  interface CSSProperties {
    '--hue'?: number;
  }
}
