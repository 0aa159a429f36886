import { MENU_WORDS } from "../../lexicon/letterhead.ts";
import { fold } from "../../text/words.ts";

/** «194352 Лемск, пр. Мира 4»: no body's name begins with a postal index. */
const POSTAL = /^\(?(?:Россия,\s?)?\d{6}(?:[\s,.]|$)/u;
/** «[Адрес ДОУ]», «[Телефон]»: a pattern's field that nobody filled in. */
const BLANK_FIELD = /^\[(?:Адрес|Телефон|Дата|Номер|Город|Реквизиты|E-mail|Логотип)[^\]]{0,40}\]$/u;
/** «623ХХХ, г. …» with a masked index, «Садовая ул., д. 12, …» */
const ADDRESS = /^(?:\d{2,5}[ХхXx]{1,4},|[А-ЯЁа-яё-]{3,30} (?:ул|пр|пер|пл|ш|наб)\., ?(?:д\. ?)?\d)/u;
/** Numbers of the register, telephones, a postal index or an electronic signature behind a name on its own line. */
const BEHIND_NAME =
  /[\s,;(|](?:(?:ИНН|КПП|ОГРН|ОКПО|ОКТМО|БИК)(?:[\s:/]|$)|[рл]\/с(?:ч[её]т)?[\s:№]|(?:[Тт]ел|[Фф]акс)(?:ефон)?(?:\/факс)?[.:\s]{1,3}[\d(+8]|[Ee]-?mail[\s:]|\d{6},?\s+(?:[А-ЯЁ]|г\.|с\.|п\.)|(?:Документ\s)?[Пп]одписан[оа]?\s?(?::|(?:электронн|цифров|простой|усиленн)|ЭП|ЭЦП)|Сертификат\s?[:№\d])/u;

/** A line of an address that a letterhead gives below the name. */
export const isPostal = (text: string): boolean => POSTAL.test(text) || BLANK_FIELD.test(text) || ADDRESS.test(text);

/** Where the name that begins a line of the letterhead ends; the line's length where nothing else follows. */
export function nameEnd(text: string): number {
  return BEHIND_NAME.exec(text)?.index ?? text.length;
}

/** A body's own name closes with a quote or a number: what follows may only be a genitive of its place. */
const OWN_NAME = /(?:[»"”]|№\s?\d{1,4})[\s.,]*$/u;
const BARE_SCHOOL = /^(?:школа|детский сад|лицей|гимназия|колледж|техникум|училище|образование)$/u;
/** «Наставник», «Педсовет»: one word in the nominative; a genitive ends otherwise. */
const ONE_WORD = /^[А-ЯЁ][а-яё]{2,}[бвгджзклмнпрстфхцчшщ]$/u;
const PLURAL_GENITIVE = /(?:ов|ев|их|ых)$/u;
const BULLET = /^[•·●▪►]\s/u;

/** A word of the page's menu among the lines of a letterhead; `before`: the name that the lines above it have given. */
export function isMenuWord(text: string, before: string): boolean {
  if (text.length > 40) return false;
  if (BULLET.test(text)) return true;
  const key = fold(text).trim();
  if (MENU_WORDS.has(key)) return true;
  if (!OWN_NAME.test(before)) return false;
  return BARE_SCHOOL.test(key) || (ONE_WORD.test(text) && !PLURAL_GENITIVE.test(key));
}
