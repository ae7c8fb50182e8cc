import { NumberButton } from '../../ui/number-button';

/** A number of a drawing that can be pressed. */
export interface DrawnNumber {
  /** What is counted, and whose. */
  name: string;
  /** The number as it is drawn. */
  value: string;
  /** Where it is drawn: from the top, and from the side at which it begins or ends, or around its middle. */
  place:
    | { top: number; left: number }
    | { top: number; right: number }
    | { top: number; middle: number };
  onPress: () => void;
}

/** Lies over the drawn number, which stays beneath for whoever takes the picture along. */
export const NumberOver = ({ name, value, place, onPress }: DrawnNumber) => (
  <span className="absolute bg-raised pt-px text-xs font-semibold" style={styleOf(place)}>
    <NumberButton name={name} value={value} testId="chart-number" onPress={onPress} />
  </span>
);

const styleOf = (place: DrawnNumber['place']) =>
  'middle' in place ? { top: place.top, left: place.middle, transform: 'translateX(-50%)' } : place;
