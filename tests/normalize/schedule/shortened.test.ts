import { describe, expect, it } from "vitest";
import { compactAll, PLANS } from "./cells.ts";

/** Words cut short by a period or a hyphen, in a plan for the school year 2023/24. */
const CELLS: readonly (readonly [cell: string, items: readonly string[]])[] = [
  ["Постоян.", ["ongoing 2023-09-01/2024-08-31"]],
  ["пост., в теч. года", ["ongoing 2023-09-01/2024-08-31"]],
  ["пост. № 12", ["unknown"]],
  ["по мере пост. заявок", ["on-demand"]],
  ["ежег. до 3 июня", ["R:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=3 2023-09-01/2024-08-31"]],
  ["ежек-но", ["R:FREQ=MONTHLY;INTERVAL=3 2023-09-01/2024-08-31"]],
  ["еж-но", ["unknown"]],
  ["1 раз в м-ц", ["R:FREQ=MONTHLY 2023-09-01/2024-08-31"]],
  ["1 раз в кв-л", ["R:FREQ=MONTHLY;INTERVAL=3 2023-09-01/2024-08-31"]],
  ["раз в чет.", ["R:FREQ=YEARLY;BYMONTH=3,5,10,12 2023-09-01/2024-08-31"]],
  ["в т. уч. года", ["2023-09/2024-08"]],
  ["в т-нии года", ["2023-09/2024-08"]],
  ["в теч-и уч. года", ["2023-09/2024-08"]],
  ["теч. года", ["2023-09/2024-08"]],
  ["весь пер.", ["ongoing 2023-09-01/2024-08-31"]],
  ["по граф. работы", ["by-plan"]],
  ["по отд. гр-ку", ["by-plan"]],
  ["согл. расп.", ["by-plan"]],
  ["по необх.", ["on-demand"]],
  ["кон. апреля", ["2024-04 end"]],
  ["до кон. апреля", ["../2024-04-30"]],
  ["сер. октября", ["2023-10 middle"]],
  ["кон. обсуждения", ["unknown"]],
  ["по вторн. и субб.", ["R:FREQ=WEEKLY;BYDAY=TU,SA 2023-09-01/2024-08-31"]],
  ["перв. понед. мес.", ["R:FREQ=MONTHLY;BYDAY=1MO 2023-09-01/2024-08-31"]],
  ["втор. пол. апреля", ["2024-04-16/2024-04-30"]],
  ["1 пол. апреля", ["2024-04-01/2024-04-15"]],
  ["3 дек. апреля", ["2024-04-21/2024-04-30"]],
  ["3 дек., апрель", ["2023-12-03", "2024-04"]],
  ["по оконч. четв.", ["relative null after «четв»"]],
  ["в теч. мес.", ["unknown"]],
];

describe("words cut short", () => {
  it.each(CELLS)("reads «%s»", (cell, items) => {
    expect(compactAll(cell, PLANS.school)).toEqual(items);
  });
});
