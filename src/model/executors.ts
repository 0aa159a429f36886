import * as z from "zod";
import { spanSchema } from "./common.ts";

export const EXECUTOR_KINDS = ["organization", "group", "position", "person"] as const;

const memberSchema = z.strictObject({
  name: z.string().min(1),
  ref: z.string().nullable().describe("Id in `organizations` or `persons`"),
  span: spanSchema,
});

/** Who carries an activity out. */
export const executorItemSchema = z.strictObject({
  raw: z.string().describe("The words of the cell that the item was read from"),
  name: z.string().min(1).describe("The print with spaces, quotes and hyphens mended; for a person the nominative"),
  kind: z.enum(EXECUTOR_KINDS),
  ref: z.string().nullable().describe("Id in `organizations` or `persons`"),
  position: z.string().nullable(),
  role: z.string().nullable(),
  person: z.string().nullable().describe("The one person that the print names beside a body, nominative"),
  members: z.array(memberSchema),
  span: spanSchema,
});

export const executorsSchema = z.strictObject({
  raw: z.string().describe("The whole cell as printed, on one line; the parent's where inherited"),
  items: z.array(executorItemSchema),
  inherited: z.boolean(),
});
