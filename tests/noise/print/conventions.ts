import type { ColumnRole } from "../../../src/model/types.ts";
import type { Dice } from "../dice.ts";
import { COLUMN_SETS, HEADINGS } from "../lexicon/headings.ts";

export const NUMBERINGS = ["continuous", "continuous", "restart", "path", "path", "none", "inside"] as const;
export const SECTION_STYLES = ["row", "row", "second-cell", "number-cell", "one-cell", "bold", "break"] as const;
export const SECTION_LABELS = ["none", "arabic", "roman", "word"] as const;
const SECTION_WORDS = ["Раздел", "Раздел", "Направление", "Блок", "Задача"] as const;

/** How an office lays out its plan. */
export interface PlanConvention {
  readonly columns: readonly ColumnRole[];
  readonly headings: readonly string[];
  readonly columnNumbers: boolean;
  readonly numbering: (typeof NUMBERINGS)[number];
  /** Behind the number of an activity. */
  readonly suffix: string;
  readonly sections: (typeof SECTION_STYLES)[number];
  readonly sectionLabel: (typeof SECTION_LABELS)[number];
  readonly sectionWord: (typeof SECTION_WORDS)[number];
  readonly childLabels: boolean;
  readonly titleCase: "capitals" | "plain" | "spaced";
  readonly titleYears: boolean;
  readonly introduction: boolean;
  readonly epilogue: boolean;
}

/** How an office lays out its order. */
export interface OrderConvention {
  readonly kindSpaced: boolean;
  readonly country: boolean;
  readonly date: "dots" | "words" | "words-long" | "quotes" | "dots-g";
  readonly from: boolean;
  readonly arrangement:
    | "lines"
    | "date-number"
    | "tab"
    | "number-date"
    | "spaces"
    | "place-first"
    | "kind"
    | "one-line";
  readonly titleLines: number;
  readonly verbOnOwnLine: boolean;
  readonly clauseSuffix: string;
  readonly childLabels: "path" | "bracket" | "dash" | "letter";
  readonly blankBetween: boolean;
  readonly signature: "tab" | "spaces" | "lines";
  readonly signatoryName: "initials-first" | "initials-glued" | "surname-first";
  readonly stamp: "Приложение" | "Приложение 1" | "ПРИЛОЖЕНИЕ № 1" | "УТВЕРЖДЕН";
}

/** A section's label is needed where activities are numbered by paths and the section has a cell of its own for it. */
function sectionLabel(dice: Dice, numbering: PlanConvention["numbering"], style: PlanConvention["sections"]) {
  if (numbering === "path") return dice.pick(["arabic", "arabic", "roman", "word"] as const);
  if (style === "number-cell") return "roman";
  return dice.pick(SECTION_LABELS);
}

export function planConvention(dice: Dice): PlanConvention {
  const set = dice.pick(COLUMN_SETS);
  const numbering = dice.pick(NUMBERINGS);
  const columns = numbering === "none" || numbering === "inside" ? set.filter((role) => role !== "number") : set;
  const sections = dice.pick(numbering === "path" ? SECTION_STYLES : SECTION_STYLES.filter((x) => x !== "number-cell"));
  return {
    columns,
    headings: columns.map((role) => dice.pick(HEADINGS[role])),
    columnNumbers: dice.chance(0.12),
    numbering,
    suffix: numbering === "path" ? dice.pick([".", ""]) : dice.pick([".", ".", "", ")"]),
    sections,
    sectionLabel: sectionLabel(dice, numbering, sections),
    sectionWord: dice.pick(SECTION_WORDS),
    childLabels: numbering !== "none" && numbering !== "inside" && dice.chance(0.7),
    titleCase: dice.pick(["capitals", "plain", "plain", "spaced"]),
    titleYears: dice.chance(0.85),
    introduction: dice.chance(0.25),
    epilogue: dice.chance(0.25),
  };
}

export function orderConvention(dice: Dice): OrderConvention {
  const clauseSuffix = dice.pick([".", ".", ".", ")"]);
  return {
    kindSpaced: dice.chance(0.3),
    country: dice.chance(0.1),
    date: dice.pick(["dots", "words", "words-long", "quotes", "dots-g"]),
    from: dice.chance(0.5),
    arrangement: dice.pick([
      "lines",
      "lines",
      "date-number",
      "tab",
      "number-date",
      "spaces",
      "place-first",
      "kind",
      "one-line",
    ]),
    titleLines: dice.between(1, 3),
    verbOnOwnLine: dice.chance(0.5),
    clauseSuffix,
    childLabels: dice.pick(clauseSuffix === ")" ? ["dash", "letter"] : ["path", "bracket", "dash", "letter"]),
    blankBetween: dice.chance(0.5),
    signature: dice.pick(["tab", "spaces", "lines"]),
    signatoryName: dice.pick(["initials-first", "initials-glued", "surname-first"]),
    stamp: dice.pick(["Приложение", "Приложение 1", "ПРИЛОЖЕНИЕ № 1", "УТВЕРЖДЕН"]),
  };
}
