import type { Session } from '../harness/launch';
import { rowSoon } from './rows';
import { press, see, type } from './see';

export interface BrandToAdd {
  name: string;
  links?: readonly string[];
  standing?: 'starting' | 'posting' | 'measuring';
}

/** Walks the welcome page as a user does and adds a brand, without asking to read any network. */
export async function addBrand(session: Session, brand: BrandToAdd): Promise<void> {
  const page = await session.openExtensionPage('welcome.html');
  await press(page, 'welcome-next');
  await type(page, 'welcome-brand-name', brand.name);
  if (brand.links?.length) await type(page, 'welcome-links', brand.links.join('\n'));
  await press(page, `welcome-standing-${brand.standing ?? 'starting'}`);
  await press(page, 'welcome-next');
  await see(page, 'welcome-finish');
  await press(page, 'welcome-finish');
  await rowSoon<{ name: string }>(session, 'brands', (row) => row.name === brand.name);
  await page.close();
}
