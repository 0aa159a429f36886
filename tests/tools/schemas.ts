import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { dateSchema, edtfSchema, spanSchema } from "../../src/model/common.ts";
import { diagnosticSchema, documentSchema } from "../../src/model/document.ts";
import { executorsSchema } from "../../src/model/executors.ts";
import { orderSchema } from "../../src/model/order.ts";
import { passportSchema, rosterSchema } from "../../src/model/parts.ts";
import { activitySchema, roadmapSchema } from "../../src/model/roadmap.ts";
import { scheduleItemSchema, scheduleSchema } from "../../src/model/schedule.ts";
import { SCHEMA_VERSION } from "../../src/model/version.ts";

/** The public shapes: each has a schema of its own. */
const SHAPES = {
  document: documentSchema,
  order: orderSchema,
  roadmap: roadmapSchema,
  activity: activitySchema,
  schedule: scheduleSchema,
  executors: executorsSchema,
  passport: passportSchema,
  roster: rosterSchema,
  diagnostic: diagnosticSchema,
} as const satisfies Record<string, z.ZodType>;

/** Shapes that stand in many places get a name under `$defs`, so that the schemas stay readable. */
const SHARED = {
  Span: spanSchema,
  Day: dateSchema,
  Edtf: edtfSchema,
  ScheduleItem: scheduleItemSchema,
} as const satisfies Record<string, z.ZodType>;

function nameShared(): void {
  for (const [id, schema] of Object.entries(SHARED)) z.globalRegistry.add(schema, { ...schema.meta(), id });
}

/** A count has no upper bound but that of the language. */
function unbounded({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** The text of every schema file, by its name. */
export function schemaFiles(): Map<string, string> {
  nameShared();
  const files = new Map<string, string>();
  for (const [name, shape] of Object.entries(SHAPES)) {
    const { $schema, ...schema } = z.toJSONSchema(shape, { target: "draft-2020-12", override: unbounded });
    const whole = { $schema, $id: `urn:shnor:schema:${name}:${SCHEMA_VERSION}`, title: name, ...schema };
    files.set(`${name}.json`, `${JSON.stringify(whole, null, 2)}\n`);
  }
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  mkdirSync("schemas", { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(`schemas/${name}`, text);
}
