import { CARDINALS, MONTHS, ORDINAL_ENDINGS, ORDINAL_STEMS, ORDINALS, SEASONS, UNITS, WEEKDAYS } from "./time.ts";
import {
  AFTER_STEMS,
  EVENT_STEMS,
  FIXED_LATER_STEMS,
  NEED_STEMS,
  OTHERS_STEMS,
  OWN_EVENT_STEMS,
  PAPER_STEMS,
  PLAN_SPAN_STEMS,
  PLAN_STEMS,
  SET_STEMS,
  VALIDITY_STEMS,
} from "./time-events.ts";
import { FUNCTION_WORDS, ONGOING_ADJECTIVES, ONGOING_ADVERBS, RULE_ADVERBS } from "./time-function.ts";
import {
  CLASS_STEMS,
  CROWD_STEMS,
  HOURS_STEMS,
  LABEL_STEMS,
  OCCASION_STEMS,
  PEOPLE_STEMS,
  VOID_STEMS,
} from "./time-notes.ts";
import { PLACE_STEMS } from "./time-places.ts";

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
  readonly form: string;
  readonly tag: TimeTag;
  readonly value: number;
}

function build(): TimeWord[] {
  const words: TimeWord[] = [];
  const add = (form: string, tag: TimeTag, value: number): void => {
    words.push({ form, tag, value });
  };
  const all = (forms: readonly string[], tag: TimeTag, value = 0): void => {
    for (const form of forms) add(form, tag, value);
  };
  for (const [index, forms] of MONTHS.entries()) all(forms, "month", index + 1);
  for (const [index, forms] of WEEKDAYS.entries()) all(forms, "weekday", index + 1);
  for (const { month, forms } of SEASONS) all(forms, "season", month);
  for (const { value, stem } of ORDINAL_STEMS)
    for (const ending of ORDINAL_ENDINGS) add(stem + ending, "ordinal", value);
  for (const [form, value] of Object.entries(ORDINALS)) add(form, "ordinal", value);
  for (const [form, value] of Object.entries(CARDINALS)) add(form, "cardinal", value);
  for (const [tag, forms] of Object.entries(UNITS)) all(forms, tag as UnitTag);
  for (const [tag, forms] of Object.entries(FUNCTION_WORDS)) all(forms, tag as FunctionTag);
  for (const [form, { interval }] of Object.entries(RULE_ADVERBS)) add(form, "rule", interval);
  all(ONGOING_ADVERBS, "ongoing");
  all(ONGOING_ADJECTIVES, "ongoing-adjective");
  return words;
}

/** Every word of the tables; where two of them have a form the first one counts. */
export const TIME_WORDS: readonly TimeWord[] = build();

/** The lists of stems that the grammar asks for. */
const STEM_LISTS = {
  plan: PLAN_STEMS,
  need: NEED_STEMS,
  after: AFTER_STEMS,
  event: EVENT_STEMS,
  own: OWN_EVENT_STEMS,
  span: PLAN_SPAN_STEMS,
  set: SET_STEMS,
  place: PLACE_STEMS,
  label: LABEL_STEMS,
  later: FIXED_LATER_STEMS,
  others: OTHERS_STEMS,
  paper: PAPER_STEMS,
  validity: VALIDITY_STEMS,
  hours: HOURS_STEMS,
  occasion: OCCASION_STEMS,
  crowd: CROWD_STEMS,
  people: PEOPLE_STEMS,
  class: CLASS_STEMS,
  void: VOID_STEMS,
} as const;

/** Each list as a bit: `stemsOf` a word has it where the word begins with one of the list. */
export const STEM = {
  plan: 1,
  need: 2,
  after: 4,
  event: 8,
  span: 16,
  set: 32,
  place: 64,
  label: 128,
  later: 256,
  others: 512,
  paper: 1024,
  validity: 2048,
  hours: 4096,
  occasion: 8192,
  crowd: 16384,
  people: 32768,
  class: 65536,
  void: 131072,
  own: 262144,
} as const;

/** Every stem with the bit of its list. */
export const STEMS: readonly (readonly [stem: string, list: number])[] = (
  Object.keys(STEM) as (keyof typeof STEM)[]
).flatMap((name) => STEM_LISTS[name].map((stem) => [stem, STEM[name]] as const));
