import type { Activity, Diagnostic, Document, Roadmap, Unclaimed } from "../model/types.ts";
import type { PlanClarity } from "../normalize/index.ts";
import type { Clarity } from "../structure/draft.ts";
import type { ByLine } from "./by-line.ts";
import { type Habits, habitsOf, isBare } from "./plan.ts";
import { columnsUncertain, headerDiffersFrom } from "./plans.ts";
import { firstOddHeading } from "./sections.ts";
import { type Texts, textsOf } from "./texts.ts";

/** What was found in a document, by the lines that it stands on. */
export interface Found {
  readonly document: Document;
  readonly findings: ByLine<Diagnostic>;
  readonly unclaimed: ByLine<Unclaimed>;
  /** Ids of people whose nominative nothing in the document decides. */
  readonly undecided: ReadonlySet<string>;
  /** Plans that may be one taken for several. */
  readonly inPieces: ReadonlySet<Roadmap>;
}

/** What is asked of a plan once for all its activities. */
interface WholePlan {
  readonly plan: Roadmap;
  /** One plan may have been taken for several. */
  readonly inPieces: boolean;
  readonly columnsUncertain: boolean;
  /** Where the columns may change unseen, and where a heading is unlike the others; see `orderOf`. */
  readonly headerDiffersFrom: number;
  readonly oddHeading: number;
}

/** One activity with all that may speak against its reading. */
export interface Evidence {
  readonly found: Found;
  readonly whole: WholePlan;
  readonly habits: Habits;
  readonly activity: Activity;
  readonly above: Activity | undefined;
  readonly below: Activity | undefined;
  readonly texts: Texts;
  readonly textsAbove: Texts | undefined;
  /** The least of its own rows. */
  readonly clarity: Clarity;
  /** Of the entry below: its rows may belong to this one. */
  readonly next: Clarity;
  /** The least margin of the rows above it in its section: its number counts them. */
  readonly before: number;
  /** The least heading margin of all rows from the head of the plan to the entry below. */
  readonly headings: number;
  /** It, or an activity above it, is a title alone. */
  readonly bare: boolean;
  /** Findings on its own lines, and on those of the activity below. */
  readonly own: readonly Diagnostic[];
  readonly beside: readonly Diagnostic[];
}

const FAR = Number.POSITIVE_INFINITY;
const CLEAR: Clarity = { margin: FAR, headingMargin: FAR };

/** Running minima over the rows of a plan. */
class Run {
  before = FAR;
  headings = FAR;
  bare = false;
}

/** A heading whose label counts is one, however it looks. */
const headingMargin = (entry: PlanClarity[number] | undefined, { headingsCount }: Habits): number =>
  !entry || (entry.kind === "section" && headingsCount) ? FAR : entry.clarity.headingMargin;

function wholePlan({ document, inPieces }: Found, plan: Roadmap): WholePlan {
  return {
    plan,
    inPieces: inPieces.has(plan),
    columnsUncertain: columnsUncertain(plan),
    headerDiffersFrom: headerDiffersFrom(plan),
    oddHeading: firstOddHeading(document, plan),
  };
}

/** The evidence of all activities of a plan, in their order. */
export function evidenceOf(found: Found, plan: Roadmap, entries: PlanClarity): Evidence[] {
  const { activities } = plan;
  const whole = wholePlan(found, plan);
  const habits = habitsOf(plan);
  const own = activities.map(({ span }) => found.findings.within(span));
  const out: Evidence[] = [];
  const run = new Run();
  for (const [i, entry] of entries.entries()) {
    run.headings = Math.min(run.headings, headingMargin(entry, habits));
    if (entry.kind === "section") {
      run.before = FAR;
      continue;
    }
    const at = out.length;
    const activity = activities[at];
    if (!activity) continue;
    run.bare ||= isBare(activity, habits);
    out.push({
      found,
      whole,
      habits,
      activity,
      above: activities[at - 1],
      below: activities[at + 1],
      texts: textsOf(activity),
      textsAbove: out[at - 1]?.texts,
      clarity: entry.clarity,
      next: entries[i + 1]?.clarity ?? CLEAR,
      before: run.before,
      headings: Math.min(run.headings, headingMargin(entries[i + 1], habits)),
      bare: run.bare,
      own: own[at] ?? [],
      beside: own[at + 1] ?? [],
    });
    run.before = Math.min(run.before, entry.clarity.margin);
  }
  return out;
}
