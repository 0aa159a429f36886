import { DIGIT_LOOK_ALIKES } from "./look-alikes.ts";

/** Letters that stand for a digit in a label: by their shape alone, so that only the labels beside it may say so. */
const DIGITS: Readonly<Record<string, string>> = {
  ...DIGIT_LOOK_ALIKES,
  з: "3",
  Э: "3",
  Ч: "4",
  ч: "4",
  б: "6",
  В: "8",
  B: "8",
  S: "5",
  s: "5",
  Z: "2",
  z: "2",
  І: "1",
  i: "1",
};
Object.setPrototypeOf(DIGITS, null);

const PLAIN = /^\(?\d{1,4}(?:\.\d{1,4}){0,5}[.)\s]{0,4}$/;
const SHAPE = /^\(?[0-9ЗзЭЧчбВBSsZzIІli|ОоOo]{1,3}(?:[.,][0-9ЗзЭЧчбВBSsZzIІli|ОоOo]{1,3}){0,5}[.)\s]{0,4}$/;
const LETTER = /[A-Za-zЀ-ӿ|]/;
/** «I»: a Roman one too, so what stands below it says nothing. */
const ROMAN_ONE = /^[IІ]$/;

type Path = readonly number[];

/** A label as those beside it see it. */
interface Seen {
  /** Its numbers where it is printed in digits, or was read so. */
  readonly path: Path | null;
  /** Letters of it may be digits. */
  readonly candidate: string | null;
  /** Words or the letters of a list: what stands beside them counts by letters. */
  readonly other: boolean;
}

function bare(label: string): string {
  let end = label.length;
  while (end > 0 && ".) \u00a0\t".includes(label[end - 1] as string)) end--;
  return label.slice(label[0] === "(" ? 1 : 0, end);
}

const pathOf = (digits: string): Path => digits.split(".").map(Number);

function see(label: string): Seen {
  if (PLAIN.test(label)) return { path: pathOf(bare(label)), candidate: null, other: false };
  if (!SHAPE.test(label)) return { path: null, candidate: null, other: LETTER.test(label) };
  let candidate = "";
  for (const sign of bare(label)) candidate += sign === "," ? "." : (DIGITS[sign] ?? sign);
  return { path: null, candidate, other: false };
}

/** Whether the second label comes right behind the first: 3.6 → 3.7, 3.6.2 → 3.7, 2.5 → 3.1, 3 → 3.1. */
function follows(first: Path, second: Path): boolean {
  let k = 0;
  while (k < first.length && k < second.length && first[k] === second[k]) k++;
  if (k >= second.length) return false;
  if (k < first.length && second[k] !== (first[k] as number) + 1) return false;
  for (let i = k < first.length ? k + 1 : k; i < second.length; i++) if (second[i] !== 1) return false;
  return true;
}

/** «1.б» behind «1.2»: a later number of the same list, though not the next. */
function goesOn(first: Path, second: Path): boolean {
  const last = first.length - 1;
  if (last < 1 || second.length !== first.length) return false;
  for (let i = 0; i < last; i++) if (first[i] !== second[i]) return false;
  return (second[last] as number) > (first[last] as number);
}

function agrees(label: string, read: Path, before: Path | null, after: Path | null): boolean {
  const comma = label.includes(",");
  const fits = (first: Path, second: Path): boolean =>
    follows(first, second) && (!comma || first.length === second.length);
  if (before && fits(before, read)) return true;
  if (after && fits(read, after)) return !(ROMAN_ONE.test(bare(label)) && after.length > 1);
  return !comma && before !== null && goesOn(before, read) && (after === null || goesOn(read, after));
}

/**
 * The labels of a list in which letters stand for digits, read as digits where the labels beside them agree: «З.7» between
 * «3.6» and «3.8», «б» behind «5», «1,2» behind «1.1»; null for every other label.
 */
export function labelsInDigits(labels: readonly (string | null)[]): readonly (string | null)[] {
  const printed = labels.flatMap((label, i) => (label === null ? [] : [i]));
  const read: (string | null)[] = labels.map(() => null);
  if (printed.every((i) => PLAIN.test(labels[i] as string))) return read;
  const seen = printed.map((i) => see(labels[i] as string));
  let before: Seen | undefined;
  seen.forEach((own, k) => {
    const i = printed[k] as number;
    const after = seen[k + 1];
    const path = own.candidate === null ? null : pathOf(own.candidate);
    const alone = before?.other || after?.other;
    if (path && !alone && agrees(labels[i] as string, path, before?.path ?? null, after?.path ?? null)) {
      read[i] = own.candidate;
      before = { ...own, path };
    } else before = own;
  });
  return read;
}

/** Whether the label in digits holds letters in print, and not only a comma for a point. */
export const holdsLetters = (label: string): boolean => LETTER.test(label);
