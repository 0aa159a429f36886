import { fold } from "../text/words.ts";

const TIME =
  /(?:январ|феврал|март|апрел|мая|май|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугод|ежемесячн|ежегодн|ежекварт|постоянн|в течение|весь период|\d{1,2}\.\d{1,2}\.\d{2}|20\d\d|по (?:отдельному |мере|плану|графику|запрос|необходимости|согласованию)|срок|раз в )/u;

/** A cell that speaks of time. */
export function looksLikeTime(text: string): boolean {
  return text.length < 160 && TIME.test(fold(text));
}
