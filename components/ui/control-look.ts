/** What one can type into or choose from looks the same everywhere. */
export const CONTROL =
  'w-full rounded-md border border-edge bg-raised px-3 py-1.5 text-base text-ink aria-invalid:border-problem disabled:opacity-50';
