/**
 * How a table writes an angle: its text with a 0 for every digit and an `H` for the letter of the hemisphere, such as
 * `00°00′00.0″H`. Groups of digits are degrees, minutes and seconds, as far as there are any; one after a point or a
 * comma is the fraction of the group before it, wherever the mark of the unit stands (`00°00′00″.000H`).
 */
export type AngleForm = string;

export type Axis = 'lat' | 'lng';

const GROUPS = /\d+/g;
const LETTER = /[NSEWOØVnsew](?=\.?$)/;
/** Letters of the west and the south, in the languages of the tables: O is the French Ouest, V the Danish Vest. */
const NEGATIVE = /^[SWOVsw]$/;

export const formOf = (text: string): AngleForm => text.trim().replace(LETTER, 'H').replace(/\d/g, '0');

const hasFraction = (form: AngleForm): boolean => /[.,]0/.test(form);

/**
 * Reads an angle such as `66°15′00.0″N`, `61°00′.0 N`, `76°40′` or `-60.5`, in degrees.
 *
 * @throws RangeError where a text is none.
 */
export function readAngle(text: string): number {
  const digits = text.match(GROUPS) ?? [];
  const fraction = hasFraction(formOf(text)) ? digits.pop() : undefined;
  const [degrees, ...smaller] = digits;
  if (degrees === undefined || digits.length > 3 || smaller.some((part) => Number(part) >= 60))
    throw new RangeError(`Found "${text}", expected degrees, minutes and seconds such as 66°15′00.0″N`);
  const last = digits.length - 1;
  const parts = digits.map((part, index) =>
    Number(index === last && fraction ? `${part}.${fraction}` : part),
  );
  const size = parts.reduce((sum, part, index) => sum + part / 60 ** index, 0);
  const letter = LETTER.exec(text.trim())?.[0];
  return (letter && NEGATIVE.test(letter)) || /^\s*[-−]/.test(text) ? -size : size;
}

/** Writes an angle, degrees, in a form; the inverse of `readAngle` to within half of the last digit. */
export function writeAngle(value: number, form: AngleForm, axis: Axis): string {
  const widths = (form.match(/0+/g) ?? []).map((zeros) => zeros.length);
  const decimals = hasFraction(form) ? widths.at(-1)! : 0;
  const units = widths.length - (decimals > 0 ? 1 : 0);
  let rest = Math.round(Math.abs(value) * 60 ** (units - 1) * 10 ** decimals);
  const groups: number[] = [];
  if (decimals > 0) {
    groups.unshift(rest % 10 ** decimals);
    rest = Math.floor(rest / 10 ** decimals);
  }
  for (let unit = units - 1; unit > 0; unit--) {
    groups.unshift(rest % 60);
    rest = Math.floor(rest / 60);
  }
  groups.unshift(rest);
  let next = 0;
  const written = form.replace(/0+/g, (zeros) => String(groups[next++]).padStart(zeros.length, '0'));
  const letter = axis === 'lat' ? (value < 0 ? 'S' : 'N') : value < 0 ? 'W' : 'E';
  return written.replace('H', letter).replace(/^[-−](?=\d)/, (sign) => (value < 0 ? sign : ''));
}
