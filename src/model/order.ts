import * as z from "zod";
import { dateSchema, numberSchema, spanSchema, textOrNull } from "./common.ts";
import { scheduleItemSchema } from "./schedule.ts";

export const ORDER_KINDS = ["order", "directive", "resolution", "decision"] as const;
export const ACT_KINDS = [...ORDER_KINDS, "law", "letter", "programme", "act"] as const;
export const APPENDIX_KINDS = ["roadmap", "programme", "roster", "table", "text", "unknown"] as const;

/** An act that the preamble or a clause names. */
export const actReferenceSchema = z.strictObject({
  raw: z.string().min(1),
  kind: z.enum(ACT_KINDS),
  issuer: textOrNull,
  number: textOrNull,
  date: dateSchema.nullable(),
  title: textOrNull,
  span: spanSchema,
});

export interface Clause {
  label: string | null;
  number: string;
  text: string;
  children: Clause[];
  deadlines: z.infer<typeof scheduleItemSchema>[];
  persons: string[];
  span: z.infer<typeof spanSchema>;
}

/** A clause (пункт) of the order and what hangs below it. */
export const clauseSchema: z.ZodType<Clause> = z
  .strictObject({
    label: textOrNull.describe("As printed: «1.», «2)», «-»; null for a bare paragraph under a colon"),
    number: numberSchema,
    text: z.string(),
    get children() {
      return z.array(clauseSchema);
    },
    deadlines: z.array(scheduleItemSchema).describe("Terms in the text that bind the clause"),
    persons: z.array(z.string()).describe("Ids in `persons`"),
    span: spanSchema,
  })
  .meta({ id: "Clause" });

export const signatorySchema = z.strictObject({ position: textOrNull, name: textOrNull, span: spanSchema });
export const drafterSchema = z.strictObject({ name: z.string().min(1), phone: textOrNull, span: spanSchema });

export const appendixSchema = z.strictObject({
  label: textOrNull.describe("The printed number of the appendix, null where it has none"),
  title: textOrNull,
  kind: z.enum(APPENDIX_KINDS),
  raw: z.string().describe("The heading as printed, its stamp included"),
  span: spanSchema,
});

export const HEADER_FIELDS = [
  "kind",
  "issuer",
  "region",
  "place",
  "number",
  "date",
  "title",
  "preamble",
  "drafter",
] as const;

/** What stands in the source for the header fields and for the drafter, and where. */
export const printedFieldSchema = z.strictObject({
  field: z.enum(HEADER_FIELDS),
  raw: z.string().min(1),
  span: spanSchema,
});

/** The order (приказ, распоряжение, постановление, решение) that opens the file. */
export const orderSchema = z.strictObject({
  kind: z.enum(ORDER_KINDS),
  issuer: textOrNull,
  region: textOrNull,
  place: textOrNull,
  number: textOrNull,
  date: dateSchema.nullable(),
  title: textOrNull,
  preamble: textOrNull,
  basis: z.array(actReferenceSchema),
  clauses: z.array(clauseSchema),
  signatory: signatorySchema.nullable(),
  drafter: drafterSchema.nullable(),
  appendices: z.array(appendixSchema),
  printed: z.array(printedFieldSchema).describe("The print behind each header field, with its place"),
  span: spanSchema,
});
