import { PASSPORT_HEAD } from "../lexicon/heads.ts";
import { fold } from "../text/words.ts";
import { isKindLine } from "./order/kind.ts";
import { appendixLabel, isApproval } from "./stamps.ts";

/** «Приложение 1», «УТВЕРЖДЕНО», «ПРИКАЗ», «ПАСПОРТ»: what heads a part may recur as often as it likes. */
export const isPartHead = (text: string): boolean =>
  appendixLabel(text) !== undefined || isApproval(text) || isKindLine(text) || PASSPORT_HEAD.test(fold(text));
