export { csvFile } from '../reports/csv';
