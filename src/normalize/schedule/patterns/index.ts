import type { Pattern } from "../pattern.ts";
import { adverb } from "./adverb.ts";
import { after } from "./after.ts";
import { afterwards } from "./afterwards.ts";
import { before } from "./before.ts";
import { boundary } from "./boundary.ts";
import { byPlan } from "./by-plan.ts";
import { clock } from "./clock.ts";
import { day } from "./day.ts";
import { dayNumber } from "./day-number.ts";
import { during } from "./during.ts";
import { every } from "./every.ts";
import { fromToPattern } from "./from-to.ts";
import { halfYear } from "./half-year.ts";
import { label } from "./label.ts";
import { marker } from "./marker.ts";
import { month } from "./month.ts";
import { occasion } from "./occasion.ts";
import { onDay } from "./on-day.ts";
import { onDemand } from "./on-demand.ts";
import { ongoing } from "./ongoing.ts";
import { partOfMonth } from "./part-of-month.ts";
import { place } from "./place.ts";
import { planPeriod } from "./plan-period.ts";
import { quarter } from "./quarter.ts";
import { reporting } from "./reporting.ts";
import { schoolCalendar } from "./school-calendar.ts";
import { schoolYear } from "./school-year.ts";
import { season } from "./season.ts";
import { since } from "./since.ts";
import { thisYear } from "./this-year.ts";
import { times } from "./times.ts";
import { until } from "./until.ts";
import { weekdays } from "./weekdays.ts";
import { within } from "./within.ts";
import { year } from "./year.ts";

/** Every pattern; their order decides nothing. */
export const PATTERNS: readonly Pattern[] = [
  adverb,
  after,
  afterwards,
  before,
  boundary,
  byPlan,
  clock,
  day,
  dayNumber,
  during,
  every,
  fromToPattern,
  halfYear,
  label,
  marker,
  month,
  occasion,
  onDay,
  onDemand,
  ongoing,
  partOfMonth,
  place,
  planPeriod,
  quarter,
  reporting,
  schoolCalendar,
  schoolYear,
  season,
  since,
  thisYear,
  times,
  until,
  weekdays,
  within,
  year,
];
