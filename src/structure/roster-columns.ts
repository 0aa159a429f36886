import type { Line } from "../layout/types.ts";
import { nameAtStart } from "./person.ts";

/** «Курируемая школа», «Закреплённая ОО», «ФИО наставляемого»: what a person has to do with, no post of his. */
const IN_CHARGE =
  /курируем|закрепл|прикрепл|подшефн|подопечн|наставляем|сопровожда|поддержив|шнор|школ[аы]-|предметная область/u;
/** «Предмет», «Учебная дисциплина», «Тема» */
const SUBJECT = /(?<![а-я])(?:предмет|дисциплин|тем)[аыу]?(?![а-я])/u;
const DIRECTION = /(?<![а-я])направлени[ея](?: (?:работы|деятельности|поддержки))?$/u;
const FORMAL = /^(?:срок|период|приказ|основание)(?![а-я])/u;
/** «Школа», «Образовательная организация», «Наименование ОО» */
const PLACES: ReadonlySet<string> = new Set(
  "школа школы оо оу организация организации учреждение учреждения".split(" "),
);
export const NAMES = /ф\.?\s?и\.?\s?о|фамили/u;
/** «ФИО куратора»: who is in charge of others */
const CURATOR = /куратор|наставник|тьютор|ментор|супервизор|консультант/u;
export const POST = /должност/u;
/** A school or another body inside an office: «директор Гимназии № 1», «методист МКУ «ИМЦ»» */
const OF_BODY = /№|[«"]|[А-ЯЁ]{2}/u;

const isForeign = (header: string): boolean =>
  [IN_CHARGE, SUBJECT, DIRECTION, FORMAL, NAMES].some((pattern) => pattern.test(header));

const namesPlace = (header: string): boolean => header.split(/[\s,()]/u).some((word) => PLACES.has(word));

/** Most of a column's cells name a body. */
function namesBodies(rows: readonly Line[], column: number): boolean {
  const named = rows.filter(({ cells }) => OF_BODY.test(cells[column]?.text.text ?? ""));
  return named.length * 2 > rows.length;
}

const isEmpty = (rows: readonly Line[], column: number): boolean =>
  rows.every(({ cells }) => (cells[column]?.text.length ?? 0) === 0);

/** More than half of a column's cells begin with a person. */
function namesPeople(rows: readonly Line[], column: number): boolean {
  const named = rows.filter(({ cells }) => nameAtStart(cells[column]?.text.text ?? "") > 0);
  return named.length * 2 > rows.length;
}

/** Columns of a table of people that tell neither who they are nor what they are: other people, schools in their charge. */
export function foreignColumns(header: readonly string[], rows: readonly Line[], names: number): ReadonlySet<number> {
  const post = header.findIndex((text) => POST.test(text));
  const placed = post >= 0 && namesBodies(rows, post);
  const curators = CURATOR.test(header[names] ?? "");
  const out = new Set<number>();
  header.forEach((text, column) => {
    if (column === names || column === post || text === "" || isEmpty(rows, column)) return;
    const place = namesPlace(text) && !POST.test(text);
    if (isForeign(text) || namesPeople(rows, column)) out.add(column);
    else if (place && (placed || (curators && (post < 0 || column < names)))) out.add(column);
  });
  return out;
}
