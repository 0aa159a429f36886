/** How times are written in a model. The patterns know the calendar: what fits them can be counted with. */

/** A day that there is, «2023-05-30»: no 30th of February, no year that is none of an act's. */
export const DAY =
  /^(?:(?:(?:1[89]|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29|(?:1[89]|20|21)\d{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;

const MOMENT = `(?:${DAY.source.slice(1, -1)}|(?:1[89]|20|21)\\d{2}(?:-(?:0[1-9]|1[0-2]))?)`;

/** A year, month or day, or two with a slash, of which one may be open: «2023-03/2023-04», «../2025-05-30». */
export const EDTF = new RegExp(`^(?:\\.\\./${MOMENT}|${MOMENT}(?:/(?:\\.\\.|${MOMENT}))?)$`);

/** «FREQ=YEARLY;BYMONTH=9,10»: the parts of RFC 5545 that the model has, in their order. */
export const RRULE =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=[1-9]\d{0,3})?(?:;BYMONTH=(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2])){0,11})?(?:;BYMONTHDAY=-?(?:[1-9]|[12]\d|3[01])(?:,-?(?:[1-9]|[12]\d|3[01])){0,61})?(?:;BYDAY=(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)){0,34})?$/;

/** An ISO 8601 duration, «P10D», «P1Y6M», «PT24H». */
export const DURATION =
  /^P(?:\d{1,6}W|(?:\d{1,6}Y)?(?:\d{1,6}M)?\d{1,6}D|(?:\d{1,6}Y)?\d{1,6}M|\d{1,6}Y|(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}D)?T(?:\d{1,6}H(?:\d{1,6}M)?|\d{1,6}M))$/;
