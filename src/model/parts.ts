import * as z from "zod";
import { spanSchema, textOrNull } from "./common.ts";

export const ROSTER_ROLES = ["head", "deputy", "secretary", "member"] as const;
export const ORGANIZATION_KINDS = ["authority", "school", "institute", "centre", "association", "other"] as const;
export const UNCLAIMED_REASONS = [
  "page-number",
  "separator",
  "stamp",
  "signature",
  "amendment-note",
  "registration-note",
  "running-header",
  "repeated-row",
  "total-row",
  "page-title",
  "form-field",
  "letterhead",
  "noise",
  "unrecognized",
] as const;

const passportFieldSchema = z.strictObject({ label: z.string().min(1), values: z.array(z.string()), span: spanSchema });

/** The паспорт table of a programme. */
export const passportSchema = z.strictObject({
  title: textOrNull,
  fields: z.array(passportFieldSchema),
  span: spanSchema,
});

const rosterMemberSchema = z.strictObject({
  name: z.string().min(1),
  position: textOrNull,
  role: z.enum(ROSTER_ROLES),
  person: z.string().nullable().describe("Id in `persons`"),
  raw: z.string(),
  span: spanSchema,
});

/** A list of people: a working group, a commission. */
export const rosterSchema = z.strictObject({
  title: textOrNull,
  headings: z
    .array(z.string())
    .describe("Lines that give the role of those below them («Члены комиссии:») and the names of a table's columns"),
  members: z.array(rosterMemberSchema),
  span: spanSchema,
});

/** Every table that is neither a plan nor a passport nor a roster, kept whole. */
export const tableSchema = z.strictObject({
  title: textOrNull,
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  span: spanSchema,
});

/** Headed prose and lists outside the other parts. */
export const textSchema = z.strictObject({
  title: textOrNull,
  paragraphs: z.array(z.string()),
  items: z.array(z.string()),
  span: spanSchema,
});

export const personSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1).describe("Nominative: «Фамилия И.О.» or «Фамилия Имя Отчество»"),
  surname: z.string().min(1),
  givenName: textOrNull.describe("Full given name or its initial"),
  patronymic: textOrNull.describe("Full patronymic or its initial"),
  positions: z.array(z.string()),
  variants: z.array(z.string()).describe("Other spellings of the same person"),
  mentions: z.array(spanSchema),
});

export const organizationSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1).describe("The fullest nominative form in the document"),
  shortName: textOrNull,
  kind: z.enum(ORGANIZATION_KINDS),
  aliases: z.array(z.string()),
  mentions: z.array(spanSchema),
  registry: z
    .strictObject({
      name: z.string().min(1),
      inn: z.string().nullable(),
      ogrn: z.string().nullable(),
      region: textOrNull,
    })
    .optional()
    .describe("What the user's registry says of the body; absent without an entry"),
});

/** A piece of the source that belongs to no field, kept so that nothing is lost. */
export const unclaimedSchema = z.strictObject({
  text: z.string(),
  reason: z.enum(UNCLAIMED_REASONS),
  span: spanSchema,
});

/** A place where the model's text differs from the print: what stood there and how it was read. */
export const repairSchema = z.strictObject({ printed: z.string(), read: z.string(), span: spanSchema });

/** Counts over the non-space characters of the source. */
export const coverageSchema = z.strictObject({
  characters: z.int().min(0),
  claimed: z.int().min(0),
  ratio: z.number().min(0).max(1),
});
