import { CLASS_ABBREVIATIONS, FIELD_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { TITLES_OF_HONOUR } from "../../lexicon/governance.ts";
import { FORM_TAILS } from "../../lexicon/legal-forms.ts";
import { FORM_NOUN } from "./nouns.ts";
import { placeAt } from "./places.ts";
import { isNominativeAdjective } from "./stems.ts";
import type { Token } from "./tokens.ts";

const TAILS: ReadonlySet<string> = new Set(FORM_TAILS);
const NAMED_AFTER = /^(?:им|имени)$/;

/** The legal form that begins at a token: where it ends and its letters. */
interface LegalForm {
  readonly end: number;
  readonly letters: string;
  readonly nominative: boolean;
}

/** «МБОУ», «СОГАУ ДПО», «ГБУ ДПО ЗК» */
function shortLegalForm(tokens: readonly Token[], at: number): LegalForm | undefined {
  const token = tokens[at];
  if (!token?.word.legal) return undefined;
  let end = at + 1;
  let letters = token.form;
  while (TAILS.has(tokens[end]?.form ?? "") && tokens[end]?.caps) letters += ` ${tokens[end++]?.form}`;
  const region = tokens[end];
  if (region?.caps && region.text.length === 2 && end > at + 1 && tokens[end + 1]) end += 1;
  return { end, letters, nominative: true };
}

/** «муниципальное бюджетное общеобразовательное учреждение», «… учреждение дополнительного образования детей» */
function longLegalForm(tokens: readonly Token[], at: number): LegalForm | undefined {
  let i = at;
  let letters = "";
  let nominative = true;
  while (i - at < 9) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    if (i > at && FORM_NOUN.test(token.form)) break;
    if (!token.word.legalStem && !(token.capital && token.word.adjective)) return undefined;
    letters += token.form[0];
    nominative &&= isNominativeAdjective(token.form);
    i += 1;
  }
  if (i === at || !FORM_NOUN.test(tokens[i]?.form ?? "") || !tokens.slice(at, i).some(({ word }) => word.legalStem))
    return undefined;
  let end = i + 1;
  letters += tokens[i]?.form[0] ?? "";
  for (;;) {
    const token = tokens[end];
    if (token?.kind === "word" && !token.capital && token.word.legalTail) end += 1;
    else if (token?.text === "(" && /^повышен/.test(tokens[end + 1]?.form ?? "") && tokens[end + 3]?.text === ")")
      end += 4;
    else break;
  }
  return { end, letters, nominative };
}

/** The legal form that begins at a token, in letters or written out. */
export function legalFormAt(tokens: readonly Token[], at: number): LegalForm | undefined {
  return shortLegalForm(tokens, at) ?? longLegalForm(tokens, at);
}

const HONOURS: ReadonlySet<string> = new Set(TITLES_OF_HONOUR);

/** «им. А.П. Лукина», «имени Героя Советского Союза А.П. Лукина»: the surname and the index behind it. */
export function namesakeAt(tokens: readonly Token[], at: number): { surname: string; end: number } | undefined {
  if (!NAMED_AFTER.test(tokens[at]?.form ?? "")) return undefined;
  let i = at + 1;
  if (tokens[i]?.text === ".") i += 1;
  let surname = "";
  let initials = 0;
  for (; i < tokens.length && i - at < 16; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark" && token.text === "." && tokens[i - 1]?.text.length === 1) continue;
    if (token.kind !== "word" || token.form.length > 30) break;
    if (token.text.length === 1 && token.capital && tokens[i + 1]?.text === ".") {
      // behind the surname initials begin another name, unless the surname came first
      if (surname !== "" && initials >= 2) break;
      initials += 1;
      continue;
    }
    if (!token.capital && surname !== "") break;
    if (token.caps && surname !== "") break;
    if (surname !== "" && initials >= 2) break;
    if (!token.capital && !/(?:ого|его|а|я|ы|и|ых)$/.test(token.form) && token.form !== "дважды") break;
    // «Героя России Игоря Лукина»: a title of honour
    const honours = HONOURS.has(token.form) && tokens[i + 1]?.capital && !tokens[i + 1]?.caps && initials === 0;
    if (!honours && placeAt(tokens, i) && surname !== "") break;
    if (token.capital) surname = token.form;
  }
  return surname === "" ? undefined : { surname, end: i };
}

/** «РА», «ПО», «ЗК»; «УР», «КЧР», «ЗМР»; «ЧАО», «ХМАО» */
const REGION = /^(?:р[а-я]|[а-я][ок]|[а-я]{1,2}р|[а-я]{1,2}ао)$/;

/** «Министерство образования РА», «Департамент образования ПО»: a region in letters behind the name. */
export function regionLettersAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const letters = token?.caps === true && token.text.length <= 4 && REGION.test(token.form);
  return letters && !Object.hasOwn(CLASS_ABBREVIATIONS, token.form) && !Object.hasOwn(FIELD_ABBREVIATIONS, token.form);
}
