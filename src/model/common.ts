import * as z from "zod";
import { DAY, DURATION, EDTF } from "./time-forms.ts";

export const position = z.int().min(1);

/** A place in the decoded source: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export const spanSchema = z
  .strictObject({
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
    part: z.int().min(1).optional().describe("Which of source.parts the place is in, from 1; absent for a single file"),
  })
  .refine(
    ({ startLine, startColumn, endLine, endColumn }) =>
      startLine < endLine || (startLine === endLine && startColumn <= endColumn),
  )
  .describe("A place in the decoded source text; 1-based lines and columns, columns in UTF-16 units, end exclusive");

/** An ISO 8601 calendar date, `2023-05-30`, of the years 1800 to 2199. */
export const dateSchema = z.string().regex(DAY).describe("ISO 8601 calendar date");

export const edtfSchema = z
  .string()
  .regex(EDTF)
  .describe("ISO 8601-2 (EDTF) with the printed precision: 2023-03, 2023-03/2023-04, ../2025-05-30");

export const durationSchema = z.string().regex(DURATION);

/** A canonical number: a path such as `2.7` or `3.6.12`. */
export const numberSchema = z
  .string()
  .min(1)
  .describe("Canonical number: the path from the root, parts joined by dots");

export const textOrNull = z.string().min(1).nullable();
