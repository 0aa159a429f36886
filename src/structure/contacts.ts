/** «Телефон», «Контактные данные», «Раб. тел.», «Эл. почта», «E-mail» over a column. */
const CONTACT_COLUMN =
  /^(?:моб|сот|факс|контакт|связь|почта)|(?<![а-я])тел(?:ефон|\.|$)|эл[а-я]{0,10}\.? ?почт|e-?mail/u;
/** «2-14-55», «8 (34391) 2-33-12», «тел. +7 912 345-67-89» */
const PHONE_CELL = /^(?:(?:тел|моб|сот|раб|факс|т)[а-я]{0,5}\.?:?\s?)?[+(]?\d[\d\s()–-]{3,24}\d$/u;
const YEARS = /^\d{4}\s?[–-]\s?\d{4}$/u;
const GROUPED = /\d[\s()–-]{1,3}\d|\d{6}/u;
const MAIL = /^(?:e-?mail:?\s?)?[^\s@,;]{1,64}@[^\s@,;]{1,128}$/u;

const isContactPiece = (piece: string): boolean =>
  MAIL.test(piece) || (PHONE_CELL.test(piece) && GROUPED.test(piece) && !YEARS.test(piece));

/** Whether a column, by its folded header, holds telephones or addresses. */
export const isContactColumn = (header: string): boolean => CONTACT_COLUMN.test(header);

/** A cell that holds telephones or e-mail addresses and nothing else. */
export function isContact(text: string): boolean {
  if (text.length < 5 || text.length > 200 || !/[\d@]/u.test(text)) return false;
  const pieces = text.toLowerCase().split(/[,;\n/]|\s(?=[^\s@]+@)/u);
  return pieces.every((piece) => piece.trim() === "" || isContactPiece(piece.trim()));
}
