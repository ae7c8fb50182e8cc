import type { Brand } from '@/lib/domain/brand';
import { BrandMark } from '../../../coach/brand-mark';
import { Card } from '../../../ui/card';

/** A brand that is out of sight during a call: that there is one, and nothing to do to it. */
export function HiddenBrand({ brand }: { brand: Brand }) {
  return (
    <Card className="flex items-center gap-3 text-muted" data-testid="brand-card" data-hidden>
      <BrandMark brand={brand} />
      <h3 dir="auto" className="text-base font-normal">
        {brand.name}
      </h3>
    </Card>
  );
}
