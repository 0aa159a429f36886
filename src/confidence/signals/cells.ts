import type { Activity } from "../../model/types.ts";
import { goesOn } from "../../structure/roadmap/evidence.ts";
import { beginsSmall, CAPITAL, SMALL } from "../../text/letters.ts";
import type { Evidence } from "../evidence.ts";
import { fills } from "../plan.ts";
import type { Signal } from "./signal.ts";

const BARE_YEAR = /^20\d\d\s?(?:г(?:\.|ода?)?|гг\.?|годы?)?$/u;

/** A row below without a label that may be the rest of this one, cut: «кружков», «2024 г.», ««Точка роста» ⇥ обучающихся». */
function mayBeRest(above: Activity | undefined, row: Activity | undefined): boolean {
  if (!above || !row || row.label !== null || row.parent !== above.number || above.title.endsWith(":")) return false;
  if (beginsSmall(row.title) || (!row.schedule.inherited && BARE_YEAR.test(row.schedule.raw))) return true;
  return row.title.startsWith("«") && [row.indicator, row.result].some((text) => text !== null && beginsSmall(text));
}

const unfinished = ({ activity, texts, habits, above, below }: Evidence): boolean =>
  mayBeRest(activity, below) ||
  mayBeRest(above, activity) ||
  texts.open ||
  texts.all.some((text) => goesOn(text) === 3) ||
  (habits.capitals && goesOn(activity.title) > 0);

/** A column that nearly every other activity fills is empty. */
const missing = ({ activity, habits }: Evidence): boolean =>
  activity.title === "" ||
  (!habits.parents.has(activity.number) && habits.filled.some((column) => !fills(activity, column)));

/** A mark of completion beside all that other rows have is no slipped cell: what was done first is marked first. */
const isFirstMark = (evidence: Evidence): boolean => !missing(evidence);

/** More cells than the header has, or one where no other row has any. */
const beyond = (evidence: Evidence): boolean => {
  const { own, activity, habits } = evidence;
  return (
    own.some(({ rule }) => rule === "table/ragged-row") ||
    Object.keys(activity.other).some((header) => /^\+\d/u.test(header)) ||
    habits.empty.some((column) => fills(activity, column) && !(column === "completion" && isFirstMark(evidence)))
  );
};

/** «… и подведение итогов 17 Подготовка …»: a row's label in the midst of a title. */
const INNER_LABEL = new RegExp(String.raw`[^\s.,;:(«–—-]\s\d{1,3}(?:\.\d{1,3})*[.)]?\s[${CAPITAL}]`, "u");

/** A capital cut off its word: «Р азработка»; no preposition opens a title, but one may open another cell. */
const APART_IN_TITLE = new RegExp(String.raw`^[«"(]?[${CAPITAL}]\s[${SMALL}]{2}`, "u");
const APART = new RegExp(String.raw`^[«"(]?(?![ВКСОУИАI])[${CAPITAL}]\s[${SMALL}]{2}`, "u");
/** A word cut in two, a hyphen that no keyboard has, two scripts in one word, what is left of markup. */
const ODD = new RegExp(
  String.raw`-(?:[ьъы]|льн|\s(?<=[${SMALL}]-\s)[${SMALL}])|[\u00ad\u2010\u2011\ufffd]|[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]|&[a-z]+;|</?[a-z]`,
  "u",
);

/** One sign at least that every oddness has. */
const MAY_BE_ODD = /[A-Za-z\-\u00ad\u2010\u2011\ufffd&<]/u;

const hasOddLetters = ({ activity, texts }: Evidence): boolean =>
  APART_IN_TITLE.test(activity.title) ||
  texts.all.some((text) => APART.test(text) || (MAY_BE_ODD.test(text) && ODD.test(text)));

/** Whether its cells are whole, its own, and spelt as they were meant. */
export const CELLS: readonly Signal[] = [
  { name: "cell-unfinished", applies: unfinished },
  { name: "cell-above-unfinished", applies: ({ textsAbove }) => textsAbove?.open ?? false },
  { name: "cell-missing", applies: missing },
  { name: "cell-beyond-header", applies: beyond },
  {
    name: "row-within-cell",
    applies: ({ activity }) => /\s\d/u.test(activity.title) && INNER_LABEL.test(activity.title),
  },
  { name: "letters-odd", applies: hasOddLetters },
  { name: "letters-mended", applies: ({ own }) => own.some(({ rule }) => rule === "text/mixed-script") },
  { name: "word-mended", applies: ({ own }) => own.some(({ rule }) => rule === "text/ocr-noise") },
];
