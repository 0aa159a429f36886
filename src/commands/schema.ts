import { unknownName } from "./nearest.ts";

/** The JSON Schemas of the public shapes, by name. */
const SCHEMAS = {
  document: () => import("../../schemas/document.json", { with: { type: "json" } }),
  order: () => import("../../schemas/order.json", { with: { type: "json" } }),
  roadmap: () => import("../../schemas/roadmap.json", { with: { type: "json" } }),
  activity: () => import("../../schemas/activity.json", { with: { type: "json" } }),
  schedule: () => import("../../schemas/schedule.json", { with: { type: "json" } }),
  executors: () => import("../../schemas/executors.json", { with: { type: "json" } }),
  passport: () => import("../../schemas/passport.json", { with: { type: "json" } }),
  roster: () => import("../../schemas/roster.json", { with: { type: "json" } }),
  diagnostic: () => import("../../schemas/diagnostic.json", { with: { type: "json" } }),
} as const;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

/** `shnor schema`: one schema, or the names of all. */
export async function schemaText(name: string | undefined): Promise<string> {
  if (name === undefined) return SCHEMA_NAMES.map((known) => `${known}\n`).join("");
  const known = SCHEMA_NAMES.find((candidate) => candidate === name);
  if (!known) throw unknownName({ ru: "нет схемы", en: "no schema" }, name, SCHEMA_NAMES);
  return `${JSON.stringify((await SCHEMAS[known]()).default, null, 2)}\n`;
}
