/** «15.04», «1.09.2024»: a day and a month, which a label of two numbers may look like. */
const DAY_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?!\d)/u;
/** «15.04-», «30.03., 30.06.,», «с 15.04 по», «до»: another time is owed. */
const OWES_DATE = /\d\.?\s?[-–—]$|\d\.?,$|(?<![A-Za-zЀ-ӿ\d])(?:с|со|по|до|от)$/iu;

/** Whether a line or a cell that begins like a label is the rest of the dates before it: «15.04-» over «30.04». */
export const isTornDate = (before: string, text: string): boolean =>
  DAY_MONTH.test(text) && OWES_DATE.test(before.slice(-12).trimEnd());
