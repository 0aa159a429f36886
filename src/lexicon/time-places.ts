/** Words of places beside a date, folded. */

/** Behind these a day and its month are the name of a street, with or without a capital letter. */
export const STREET_WORDS = [
  "ул",
  "улица",
  "улице",
  "улицы",
  "пер",
  "переулок",
  "переулке",
  "проспект",
  "просп",
] as const;

/** Days that streets, squares and parks are called after. */
export const NAMING_DAYS = [
  "9 января",
  "23 февраля",
  "8 марта",
  "12 апреля",
  "1 мая",
  "9 мая",
  "12 июня",
  "25 октября",
  "7 ноября",
] as const;

/** Bodies that a bare number may name: «школа 9», «библиотека 4». */
export const NUMBERED_BODIES = [
  "школ",
  "сош",
  "оош",
  "гимнази",
  "лице",
  "библиотек",
  "филиал",
  "сад",
  "корпус",
  "кабинет",
  "каб",
  "аудитори",
  "ауд",
  "зал",
] as const;
