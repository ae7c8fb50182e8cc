import { createContext, use } from 'react';

/** What a control needs to belong to its field's label, hint and problem. */
export interface FieldLinks {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export const FieldContext = createContext<FieldLinks>({});

export const useFieldLinks = (): FieldLinks => use(FieldContext);
