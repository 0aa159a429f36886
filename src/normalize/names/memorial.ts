import { TITLES_OF_HONOUR } from "../../lexicon/governance.ts";
import { MEMORIAL_WORDS, NAMESAKES } from "../../lexicon/surnames.ts";
import { fold } from "../../text/words.ts";
import type { NamePrint } from "./scan.ts";
import { surnameReadings } from "./surname.ts";

const HONOUR: ReadonlySet<string> = new Set(TITLES_OF_HONOUR);
const MEMORIAL: ReadonlySet<string> = new Set(MEMORIAL_WORDS);
const FAMOUS: ReadonlySet<string> = new Set(NAMESAKES);
const REACH = 90;
/** Words and what parts them, from the end backwards: «имени дважды Героя Советского Союза » */
const LAST_WORD = /([A-Za-zА-Яа-яЁё]+)(\.?)[\s«"„]*$/;

/** «им. Лукина», «имени Героя Советского Союза И.И. Лукина»: the name of a body and no person at work. */
function afterMemorialWord(text: string, start: number): boolean {
  let before = text.slice(Math.max(0, start - REACH), start);
  for (let i = 0; i < 9; i++) {
    const found = LAST_WORD.exec(before);
    if (!found) return false;
    const word = fold(found[1] as string);
    if (MEMORIAL.has(word)) return i === 0 || word.startsWith("им");
    const lower = (found[1] as string) === word;
    // a capital that is no title of honour is the namesake himself, so that this name is another's
    if ((!lower && !HONOUR.has(word)) || (found[2] === "." && word.length > 3)) return false;
    before = before.slice(0, found.index);
  }
  return false;
}

function isFamous(name: NamePrint): boolean {
  if (name.form !== "initials") return false;
  const tail = ` ${fold(name.given ?? "")} ${fold(name.patronymic ?? "")}`;
  return surnameReadings(name.surname).some((one) => one.gender !== "f" && FAMOUS.has(one.nominative + tail));
}

/** Whether a name stands for a school, a street, an anniversary or a book, not for somebody who acts in the document. */
export function isMemorial(text: string, name: NamePrint): boolean {
  return isFamous(name) || afterMemorialWord(text, name.start);
}
