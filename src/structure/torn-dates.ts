/** «15.04», «1.09.2024»: a day and a month, which a label of two numbers may look like. */
const DAY_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?!\d)/u;
/** «15.04-», «30.03., 30.06.,», «с 15.04 по», «до»: another time is owed. */
const OWES_DATE = /\d\.?\s?[-–—]$|\d\.?,$|(?<![A-Za-zЀ-ӿ\d])(?:с|со|по|до|от)$/iu;

/** «(14.00)», «(с 10:00)» below «16.03»: the hour of a day */
const HOUR = /^\(\s?(?:[cс]|в|до)?\s?(?:[01]?\d|2[0-4])[.:-][0-5]\d/iu;
const ENDS_IN_DATE = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?:\.(?:\d{4}|\d{2}))?(?:\s?г)?\.?$/u;

/** Whether a line or a cell that begins like a label is the rest of the dates before it: «15.04-» over «30.04». */
export function isTornDate(before: string, text: string): boolean {
  const end = before.slice(-16).trimEnd();
  return DAY_MONTH.test(text) ? OWES_DATE.test(end) : HOUR.test(text) && ENDS_IN_DATE.test(end);
}
