import * as z from "zod";
import { SEVERITIES } from "./rule-ids.ts";

export const LEVELS = [...SEVERITIES, "off"] as const;
export const LIMITS = [...SEVERITIES, "never"] as const;

/** No file system takes a longer path. */
const MOST_IN_PATH = 4096;
/** No file system takes a name with one. */
export const NO_NUL = /^[^\0]*$/;

const count = z.int().min(0);
const file = z.string().min(1).max(MOST_IN_PATH).regex(NO_NUL);

/** What `shnor.config.yaml`, `shnor.config.json` or the key `shnor` of package.json may say. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe("For editors"),
    lang: z.enum(["ru", "en"]).optional().describe("Language of messages and findings"),
    failOn: z.enum(LIMITS).optional().describe("The gravest findings that are let pass are those below this severity"),
    maxWarnings: count.optional().describe("More warnings than this make the status 1"),
    maxFindings: count.optional().describe("How many findings a report shows"),
    rules: z
      .record(z.string(), z.enum(LEVELS))
      .nullish()
      .describe("Severity of a rule (`numbering/gap`) or of a group of rules (`numbering/*`)"),
    baseline: file.optional().describe("Known findings that are not told again"),
    expect: file.optional().describe("The list of municipalities whose documents must be there"),
    jobs: z
      .union([z.literal("auto"), z.int().min(1).max(64)])
      .optional()
      .describe("How many files are read side by side"),
    cache: z.boolean().optional().describe("Whether results are kept and those of unchanged files taken from there"),
    cacheDir: file.optional().describe("Where results are kept, instead of the user's own cache folder"),
    report: z.array(file).optional().describe("Reports as on the command line: `pretty`, `sarif=shnor.sarif`"),
    summary: z.array(file).optional().describe("Summaries as on the command line: `text`, `csv=summary.csv`"),
  })
  .describe("What findings are worth and where they go");
