import { CARDINALS, MONTHS, ORDINAL_ENDINGS, ORDINAL_STEMS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from "./time.ts";
import { FUNCTION_WORDS, ONGOING_ADJECTIVES, ONGOING_ADVERBS, RULE_ADVERBS } from "./time-function.ts";

type FunctionTag = keyof typeof FUNCTION_WORDS;
type UnitTag = keyof typeof UNITS;

/** What a word is to the grammar of terms. */
export type TimeTag =
  | FunctionTag
  | UnitTag
  | "month"
  | "weekday"
  | "season"
  | "ordinal"
  | "cardinal"
  | "rule"
  | "ongoing"
  | "ongoing-adjective";

/** One word of the lexicon of time: its tag and, where it counts or names one of a series, the number. */
export interface TimeWord {
  readonly tag: TimeTag;
  readonly value: number;
}

function build(): Map<string, TimeWord> {
  const words = new Map<string, TimeWord>();
  const add = (form: string, tag: TimeTag, value = 0): void => {
    if (!words.has(form)) words.set(form, { tag, value });
  };
  MONTHS.forEach((forms, index) => {
    for (const form of forms) add(form, "month", index + 1);
  });
  WEEKDAYS.forEach((forms, index) => {
    for (const form of forms) add(form, "weekday", index + 1);
  });
  for (const { month, forms } of SEASONS) for (const form of forms) add(form, "season", month);
  for (const { value, stem } of ORDINAL_STEMS)
    for (const ending of ORDINAL_ENDINGS) add(stem + ending, "ordinal", value);
  for (const [form, value] of Object.entries(ORDINALS)) add(form, "ordinal", value);
  for (const [form, value] of Object.entries(CARDINALS)) add(form, "cardinal", value);
  for (const [tag, forms] of Object.entries(UNITS)) for (const form of forms) add(form, tag as UnitTag);
  for (const [tag, forms] of Object.entries(FUNCTION_WORDS)) for (const form of forms) add(form, tag as FunctionTag);
  for (const [form, { interval }] of Object.entries(RULE_ADVERBS)) add(form, "rule", interval);
  for (const form of ONGOING_ADVERBS) add(form, "ongoing");
  for (const form of ONGOING_ADJECTIVES) add(form, "ongoing-adjective");
  return words;
}

/** Every word of the tables under its folded form. */
export const TIME_WORDS: ReadonlyMap<string, TimeWord> = build();

/** Whether a word begins with one of the stems. */
export function hasStem(word: string, stems: readonly string[]): boolean {
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}
