import { RULE_IDS } from "../model/rule-ids.ts";
import * as list from "./list.ts";
import type { Rule } from "./rule.ts";

const place = ({ id }: Rule): number => RULE_IDS.indexOf(id);

/** Every rule, in the order of the list of ids. */
export const RULES: readonly Rule[] = Object.values<Rule>(list).sort((a, b) => place(a) - place(b));
