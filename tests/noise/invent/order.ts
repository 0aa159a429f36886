import type { Dice } from "../dice.ts";
import { CITED, CLOSING, type ClauseForm, MIDDLE, OPENING, REASONS } from "../lexicon/clauses.ts";
import { PEOPLE } from "../lexicon/executors.ts";
import { NUMBER_FORMS, OFFICES, type Office, type OrderKind } from "../lexicon/offices.ts";
import type { Plan } from "./plan.ts";
import { fillYears } from "./schedule.ts";

/** An order that no office has issued. */
export interface InventedOrder {
  readonly office: Office;
  readonly kind: OrderKind;
  readonly number: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** What the order is about, behind «Об утверждении», without the years. */
  readonly subject: string;
  readonly reason: string;
  readonly cited: readonly { readonly print: string; readonly number: string; readonly date: string }[];
  readonly clauses: readonly ClauseForm[];
  readonly head: readonly [surname: string, initials: string];
  readonly drafter: { readonly name: string; readonly phone: string } | null;
}

export const yearsInWords = ({ years: { sort, first } }: Plan): string => {
  if (sort === "year") return `на ${first} год`;
  return sort === "two-years" ? `на ${first}-${first + 1} годы` : `на ${first}-${first + 1} учебный год`;
};

function fill(clause: ClauseForm, year: number, title: string): ClauseForm {
  return {
    text: fillYears(clause.text, year).replace("{title}", title),
    ...(clause.deadlines ? { deadlines: clause.deadlines.map((item) => fillYears(item, year)) } : {}),
    ...(clause.children ? { children: clause.children.map((child) => fill(child, year, title)) } : {}),
  };
}

/** «План работы» → «план работы», «Дорожная карта» → «дорожную карту». */
const accusative = (name: string): string => name.toLowerCase().replace("дорожная карта", "дорожную карту");

export function inventOrder(dice: Dice, plan: Plan): InventedOrder {
  const office = dice.pick(OFFICES);
  const year = plan.years.first;
  const subject = `${plan.name[1]} ${plan.purpose} ${office.area}`;
  const forms = [dice.pick(OPENING), ...dice.some(MIDDLE, dice.between(1, 5)), dice.pick(CLOSING)];
  const [drafterSurname, drafterInitials] = dice.pick(PEOPLE);
  return {
    office,
    kind: dice.pick(office.kinds),
    number: dice.pick(NUMBER_FORMS),
    day: dice.between(1, 28),
    month: plan.years.sort === "school-year" ? dice.between(6, 9) : dice.between(1, 3),
    year,
    subject,
    reason: dice.pick(REASONS),
    cited: dice.some(CITED, dice.pick([0, 1, 1, 2])).map(({ print, number, date }) => ({
      print: fillYears(print, year - 1),
      number,
      date: fillYears(date, year - 1),
    })),
    clauses: forms.map((form) => fill(form, year, `${accusative(plan.name[0])} ${plan.purpose}`)),
    head: dice.pick(PEOPLE),
    drafter: dice.chance(0.2)
      ? {
          name: `${drafterSurname} ${drafterInitials}`,
          phone: `8 (48123) 2-${dice.between(10, 99)}-${dice.between(10, 99)}`,
        }
      : null,
  };
}
