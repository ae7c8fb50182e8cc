/**
 * The document that an arrival came to pass in: the part of its name that all arrivals of one document share. Names
 * that the page script did not make that way belong to no document.
 */
export const documentOf = (arrivalId: string | undefined): string | undefined =>
  /^(\d+)\./.exec(arrivalId ?? '')?.[1];
