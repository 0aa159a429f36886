import type { Activity } from "../../model/types.ts";
import { goesOn, incomplete } from "../../structure/roadmap/evidence.ts";
import type { Evidence } from "../evidence.ts";
import { fills } from "../plan.ts";
import type { Signal } from "./signal.ts";

/** All texts that are the activity's own. */
function textsOf({ title, schedule, executors, indicator, result, completion }: Activity): string[] {
  const own = [schedule, executors].map(({ raw, inherited }) => (inherited ? "" : raw));
  return [title, ...own, indicator ?? "", result ?? "", completion ?? ""].filter((text) => text !== "");
}

/** A text that asks to be continued: «…, », «… и», «(не менее». */
const isOpen = (activity: Activity): boolean => textsOf(activity).some((text) => incomplete(text) >= 2);

const unfinished = ({ activity, habits }: Evidence): boolean =>
  isOpen(activity) ||
  textsOf(activity).some((text) => goesOn(text) === 3) ||
  (habits.capitals && goesOn(activity.title) > 0);

/** A column that nearly every other activity fills is empty. */
const missing = ({ activity, habits }: Evidence): boolean =>
  activity.title === "" ||
  (!habits.parents.has(activity.number) && habits.filled.some((column) => !fills(activity, column)));

/** More cells than the header has, or one where no other row has any. */
const beyond = ({ own, activity, habits }: Evidence): boolean =>
  own.some(({ rule }) => rule === "table/ragged-row") ||
  Object.keys(activity.other).some((header) => /^\+\d/u.test(header)) ||
  habits.empty.some((column) => fills(activity, column));

/** «… и подведение итогов 17 Подготовка …»: a row's label in the midst of a title. */
const INNER_LABEL = /[^\s.,;:(«–—-]\s\d{1,3}(?:\.\d{1,3})*[.)]?\s\p{Lu}/u;

/** A capital cut off its word: «Р азработка»; no preposition opens a title, but one may open another cell. */
const APART_IN_TITLE = /^[«"(]?\p{Lu}\s\p{Ll}{2}/u;
const APART = /^[«"(]?(?![ВКСОУИАI])\p{Lu}\s\p{Ll}{2}/u;
/** A word cut in two, a hyphen that no keyboard has, two scripts in one word, what is left of markup. */
const ODD =
  /\p{Ll}-\s\p{Ll}|-[ьъы]|-льн|[\u00ad\u2010\u2011\ufffd]|[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]|&[a-z]+;|<\/?[a-z]/u;

const hasOddLetters = (activity: Activity): boolean =>
  APART_IN_TITLE.test(activity.title) || textsOf(activity).some((text) => APART.test(text) || ODD.test(text));

/** Whether its cells are whole, its own, and spelt as they were meant. */
export const CELLS: readonly Signal[] = [
  { name: "cell-unfinished", applies: unfinished },
  { name: "cell-above-unfinished", applies: ({ above }) => above !== undefined && isOpen(above) },
  { name: "cell-missing", applies: missing },
  { name: "cell-beyond-header", applies: beyond },
  { name: "row-within-cell", applies: ({ activity }) => INNER_LABEL.test(activity.title) },
  { name: "letters-odd", applies: ({ activity }) => hasOddLetters(activity) },
  { name: "letters-mended", applies: ({ own }) => own.some(({ rule }) => rule === "text/mixed-script") },
  { name: "word-mended", applies: ({ own }) => own.some(({ rule }) => rule === "text/ocr-noise") },
];
