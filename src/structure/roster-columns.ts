import type { Line } from "../layout/types.ts";
import { nameAtStart } from "./person.ts";

/** «Курируемая школа», «Закреплённая ОО», «ФИО наставляемого», «Предмет»: what a person has to do with, no post of his. */
const IN_CHARGE =
  /курируем|закрепл|прикрепл|подшефн|подопечн|наставляем|сопровожда|поддержив|шнор|школ[аы]-|(?:^| )(?:учебн[а-я]+ )?(?:предмет|дисциплин|тем)[аыу]?(?![а-я])|предметная область|(?:^|\s)направлени[ея](?: (?:работы|деятельности|поддержки))?$|^(?:срок|период|приказ|основание)(?![а-я])/u;
/** «Школа», «Образовательная организация», «Наименование ОО» */
const PLACE =
  /(?:^|\s)(?:школ[аы]|оо|оу|образовательн[а-я]+ (?:организаци|учреждени)[а-я]+|организаци[яи]|учреждени[ея])(?:$|[\s,(])/u;
const NAMES = /ф\.?\s?и\.?\s?о|фамили/u;
/** «ФИО куратора»: who is in charge of others */
const CURATOR = /куратор|наставник|тьютор|ментор|супервизор|консультант/u;
const POST = /должност/u;
/** A school or another body inside an office: «директор Гимназии № 1», «методист МКУ «ИМЦ»» */
const OF_BODY = /№|[«"]|[А-ЯЁ]{2}/u;

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
    const place = PLACE.test(text) && !POST.test(text);
    if (IN_CHARGE.test(text) || (NAMES.test(text) && column !== names) || namesPeople(rows, column)) out.add(column);
    else if (place && (placed || (curators && (post < 0 || column < names)))) out.add(column);
  });
  return out;
}
