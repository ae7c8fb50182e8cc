import type { SheetFormat, TableFormat } from './define-format';
import ga4 from './formats/ga4';
import googleBusiness from './formats/google-business';
import linkedinCreator from './formats/linkedin-creator';
import linkedinPage from './formats/linkedin-page';
import metaAudience from './formats/meta-audience';
import metaContent from './formats/meta-content';
import metaDaily from './formats/meta-daily';
import tiktokBusiness from './formats/tiktok-business';
import tiktokStudio from './formats/tiktok-studio';
import x from './formats/x';
import youtube from './formats/youtube';

/** Every kind of table that is known by its header. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  ...metaContent,
  ...tiktokStudio,
  ...tiktokBusiness,
  ...x,
  ...youtube,
  ...linkedinPage,
  ...googleBusiness,
];

/** Every kind of sheet that holds several tables, or whose tables say what they are outside of their header. */
export const SHEET_FORMATS: readonly SheetFormat[] = [
  metaDaily,
  metaAudience,
  ga4,
  linkedinCreator,
];
