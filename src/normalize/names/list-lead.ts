import { type Case, GOVERNING_PREPOSITIONS, GOVERNING_VERBS } from "../../lexicon/governance.ts";
import { type Context, isInfinitive, joinsNames, outsideOf, SMALL_WORD, tokenBefore } from "./context.ts";
import { officeForm } from "./offices.ts";
import type { NamePrint } from "./scan.ts";
import { mayBeNominative, surnameReadings } from "./surname.ts";

/** The verb of a clause that governs the names of its list: «Назначить ответственными: – Лукину А.А.; …». */
export interface ListLead {
  readonly cases: readonly Case[];
  /** It says what they are made («ответственными», «кураторами»), so that nothing else is its object */
  readonly made: boolean;
}

const REACH = 300;
const PLURAL_INSTRUMENTAL = /(?:[аы]|[яи])ми$/;

/** «Контроль возложить на:» */
const LAID = /^возл/;
const LAID_ON = /\sна$/;

/** «ответственными», «куратором»: what somebody is made */
function isInstrumental(word: string): boolean {
  if (word.length > 5 && PLURAL_INSTRUMENTAL.test(word)) return true;
  const cases = officeForm(word)?.cases;
  return cases !== undefined ? cases.includes("ins") && !cases.includes("nom") : false;
}

/** «Контроль возложить на: » up to its colon or dash. */
function withoutColon(text: string): string {
  let end = text.length;
  while (end > 0 && LIST_MARKS.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}
const LIST_MARKS = " \u00a0\n\t:–—-";

/** The lead of a list below a text, or behind it; null where no verb governs its names. */
export function listLead(text: string): ListLead | null {
  const front = withoutColon(outsideOf(text.slice(-REACH), Math.min(REACH, text.length)));
  let made = false;
  let instrumental = false;
  for (let token = tokenBefore(front, front.length); token; token = tokenBefore(front, token.start)) {
    const { word, mark } = token;
    if (mark && word !== "," && word !== "\n") return null;
    const verb = GOVERNING_VERBS[word];
    if (verb) return { cases: verb, made: made || instrumental || (LAID.test(word) && LAID_ON.test(front)) };
    if (isInfinitive(word)) return null;
    // «за мероприятиями», «с учителями» are nobody's office
    if (instrumental && !GOVERNING_PREPOSITIONS[word]?.includes("ins") && !PLURAL_INSTRUMENTAL.test(word)) made = true;
    instrumental = isInstrumental(word);
  }
  return null;
}

const ITEM_MARKS = [";", ":", ",", "\n"];
const DASH_END = /(?:^|\s)[-–—]\s*$/;

/** The name begins its item or stands behind its dash: «за МБОУ СОШ № 5 – Лукину А.А.»; what an infinitive asks for is no item. */
function isListed(text: string, name: NamePrint): boolean {
  const front = outsideOf(text, name.start);
  const before = front.slice(Math.max(...ITEM_MARKS.map((mark) => front.lastIndexOf(mark))) + 1);
  const words = before.match(SMALL_WORD) ?? [];
  return DASH_END.test(before) ? !words.some(isInfinitive) : words.every(joinsNames);
}

/** A name of a list in a clause, with what its own words say of it. */
export interface ListedName {
  readonly text: string;
  readonly name: NamePrint;
  readonly context: Context;
}

type Form = "oblique" | "nominative" | "either" | null;

/** What a listed name's form says of its list; null where the name has words of its own that set its case. */
function formOf({ text, name, context }: ListedName, { cases }: ListLead): Form {
  const own = context.cases;
  if (name.patronymic !== null && name.form === "full") return null;
  if (own && !own.includes("nom") && !own.some((one) => cases.includes(one))) return null;
  if (!own && !context.bracketed && !context.made && !isListed(text, name)) return null;
  const nominative = mayBeNominative(name.surname);
  const oblique = surnameReadings(name.surname).some(
    (one) => one.weight >= 2 && !one.cases.includes("nom") && one.cases.some((each) => cases.includes(each)),
  );
  if (own && !own.includes("nom")) return nominative ? null : "oblique";
  return nominative && oblique && !own ? "either" : nominative ? "nominative" : oblique ? "oblique" : null;
}

/**
 * The contexts of a list's names by their verb. A form that may be the nominative too follows the others: the print of
 * «Бирюкова» beside «Лукину» is a man's, beside «Котов» a woman's; alone it is the verb's where that says what they are made.
 */
export function governedNames(names: readonly ListedName[], lead: ListLead): readonly Context[] {
  const forms = names.map((one) => formOf(one, lead));
  const nominative = forms.includes("nominative");
  const oblique = forms.includes("oblique");
  return names.map(({ context }, i) => {
    const form = forms[i];
    const decided = !nominative && (oblique || ((lead.made || context.made) && !context.bracketed));
    const governed = form === "oblique" || (form === "either" && decided);
    return governed && !context.cases
      ? { ...context, cases: lead.cases, bracketed: false, byList: oblique ? "others" : "verb" }
      : context;
  });
}
