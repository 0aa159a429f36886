import type { Pattern } from "../pattern.ts";
import * as list from "./list.ts";

export const PATTERNS: readonly Pattern[] = Object.values<Pattern>(list);
