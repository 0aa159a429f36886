import { diagnostics, organizations, persons, rosters } from "./names.ts";
import { clauses, deadlines, documents } from "./order.ts";
import { activities, executors, plans, schedule, sections } from "./plans.ts";
import type { Table } from "./table.ts";

/** Every table that all documents share, in the order in which their keys refer back. */
export const TABLES: readonly Table[] = [
  documents,
  plans,
  sections,
  activities,
  executors,
  schedule,
  clauses,
  deadlines,
  persons,
  organizations,
  rosters,
  diagnostics,
];

/** The names that `--table` takes; `tables-1` and so on are found in the document. */
export const TABLE_NAMES: readonly string[] = TABLES.map(({ name }) => name);
export const LOOSE_NAME = /^tables-[1-9]\d{0,5}$/;
