export { waitFor } from '../../../scripts/browsers/wait-for';
