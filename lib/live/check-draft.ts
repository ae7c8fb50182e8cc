export { checkDraft, type DraftCheck } from '../reading/check-draft';
