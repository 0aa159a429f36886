import { detached } from "../../text/detached.ts";
import { remembering } from "../../text/remember.ts";
import type { Trace } from "./told.ts";
import { type Read, readText, trace } from "./trace.ts";
import type { HeadingTime, ScheduleContext } from "./types.ts";

/** Plans say the same few terms over and over; what a text means under a plan is worked out once. */
const MOST_TEXTS = 2_000;
const MOST_TRACES = 10_000;
const LONGEST = 200;

/** The parts of a text, which all plans that print it share. */
const readOnce: (text: string) => Read = remembering(readText, { most: MOST_TEXTS });
const plans = new Map<string, Map<string, Trace>>();
let lastContext: ScheduleContext | undefined;
let lastPlan: Map<string, Trace> = new Map();
/** How many traces all plans hold. */
let kept = 0;

function spansOf({ spans, months, assumed }: HeadingTime): string {
  return `${spans.map(({ start, end }) => `${start} ${end}`).join()} ${months} ${assumed.join()}`;
}

function planOf(context: ScheduleContext): Map<string, Trace> {
  if (context === lastContext) return lastPlan;
  const { period, schoolYear, month, year, act, heading } = context;
  const key = `${period ? `${period.start} ${period.end}` : ""}|${schoolYear}|${month}|${year}|${act ? act.year : ""}|${heading ? spansOf(heading) : ""}`;
  let plan = plans.get(key);
  if (!plan) {
    plan = new Map();
    plans.set(key, plan);
  }
  lastContext = context;
  lastPlan = plan;
  return plan;
}

function forget(): void {
  plans.clear();
  lastContext = undefined;
  kept = 0;
}

/** The trace of a text, remembered: it depends on the text and the plan alone. */
export function remembered(text: string, context: ScheduleContext): Trace {
  if (text.length > LONGEST) return trace(text, context);
  const known = planOf(context).get(text);
  if (known) return known;
  const own = detached(text);
  const found = trace(own, context, readOnce(own));
  if (kept >= MOST_TRACES) forget();
  planOf(context).set(own, found);
  kept++;
  return found;
}
