import { CELLS } from "./cells.ts";
import { NUMBERS } from "./numbers.ts";
import { PLAN } from "./plan.ts";
import { ROWS } from "./rows.ts";
import type { Signal } from "./signal.ts";
import { VALUES } from "./values.ts";

/** Everything in an activity and around it that may speak against its reading. */
export const SIGNALS: readonly Signal[] = [...ROWS, ...NUMBERS, ...CELLS, ...VALUES, ...PLAN];
