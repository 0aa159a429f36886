import * as z from "zod";
import { dateSchema, durationSchema, edtfSchema, spanSchema } from "./common.ts";
import { RRULE } from "./time-forms.ts";

export const ASSUMPTIONS = ["year", "period", "typo", "school-year"] as const;
export const DIRECTIONS = ["after", "before"] as const;
export const PARTS = ["start", "middle", "end"] as const;

const bound = dateSchema.nullable();
const printed = {
  raw: z.string().describe("The words of the source that the item was read from"),
  span: spanSchema,
  assumed: z.array(z.enum(ASSUMPTIONS)).describe("What the print does not say and was taken from the plan"),
};

/** A day, month, quarter, year, school year or a range of them; bounds are inclusive. */
export const periodItemSchema = z.strictObject({
  kind: z.literal("period"),
  start: bound,
  end: bound,
  edtf: edtfSchema,
  part: z.enum(PARTS).optional().describe("«начало», «середина», «конец» of the period"),
  ...printed,
});

/** A rule of repetition by RFC 5545, parts in the order FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY. */
export const recurringItemSchema = z.strictObject({
  kind: z.literal("recurring"),
  rrule: z.string().regex(RRULE),
  times: z.int().min(1).nullable().describe("How many times in `per`, where the print counts them"),
  per: durationSchema.nullable().describe("ISO 8601 duration in which `times` are counted"),
  start: bound,
  end: bound,
  atLeast: z.boolean().describe("«не реже», «не менее»"),
  ...printed,
});

export const ongoingItemSchema = z.strictObject({ kind: z.literal("ongoing"), start: bound, end: bound, ...printed });

/** A term counted from an event. */
export const relativeItemSchema = z.strictObject({
  kind: z.literal("relative"),
  offset: durationSchema.nullable().describe("ISO 8601 duration; null for «сразу после»"),
  workingDays: z.boolean(),
  direction: z.enum(DIRECTIONS),
  anchor: z.string().describe("The event, as printed"),
  ...printed,
});

export const onDemandItemSchema = z.strictObject({ kind: z.literal("on-demand"), condition: z.string(), ...printed });
export const byPlanItemSchema = z.strictObject({ kind: z.literal("by-plan"), condition: z.string(), ...printed });
export const unknownItemSchema = z.strictObject({ kind: z.literal("unknown"), text: z.string(), ...printed });

export const scheduleItemSchema = z.discriminatedUnion("kind", [
  periodItemSchema,
  recurringItemSchema,
  ongoingItemSchema,
  relativeItemSchema,
  onDemandItemSchema,
  byPlanItemSchema,
  unknownItemSchema,
]);

export const scheduleSchema = z.strictObject({
  raw: z
    .string()
    .describe("The whole cell as printed, on one line; that of the parent or of the merged cell where inherited"),
  items: z
    .array(scheduleItemSchema)
    .describe("Of a cell that says «as above» («-//-»), the items of the row above, with their places"),
  inherited: z
    .boolean()
    .describe("Taken from the parent activity, or from the merged cell above, because the own cell is empty"),
});
