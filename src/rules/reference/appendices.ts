import type { Clause } from "../../model/types.ts";
import { append } from "../../text/append.ts";
import { CAPITAL, SMALL } from "../../text/letters.ts";
import type { Undiagnosed } from "../rule.ts";

/** An appendix that a clause names: «(приложение 1)», «согласно приложениям № 2, 3»; null for one without a number. */
export interface Mention {
  readonly clause: Clause;
  readonly label: string | null;
}

const WORD = /(?<![A-Za-zЀ-ӿ-])(?:приложени(?:е|я|ю|ем|и|й|ям|ями|ях)|прил\.)(?![A-Za-zЀ-ӿ])\s*/giu;
const NUMBERS =
  /(?:№{1,3}|N)?\s?((?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4})(?![A-Za-zЀ-ӿ\d]|\.\d)(?:\s?(?:,|и|-|–)\s?(?:№\s?)?\d{1,2}(?![A-Za-zЀ-ӿ\d]|\.\d)){0,30})/uy;
/** What makes «приложение» without a number the name of an appendix, not of a computer programme. */
const NAMED = /(?:\(\s?(?:см\.\s?)?|согласно\s(?:настоящему\s)?|соответствии\sс\s|указанн[A-Za-zЀ-ӿ]{1,4}\sв\s)$/iu;
/** «к письму министерства», «к приказу от …», «Порядка …»: an appendix of another act. */
const FOREIGN = new RegExp(
  String.raw`^\s?(?:к\s(?!настоящ|данн|этому|нему|приказу\s?[).,;(]|приказу$|распоряжению\s?[).,;(]|постановлению\s?[).,;(])|[${CAPITAL}][${SMALL}])`,
  "u",
);

function labels(print: string): string[] {
  const out: string[] = [];
  for (const match of print.matchAll(/(?:([-–])\s?(?:№\s?)?)?([\d.]+|[IVX]+)/gu)) {
    const label = match[2] as string;
    const from = Number(out.at(-1));
    // «приложения 1-3»
    if (match[1] && Number(label) - from < 20) for (let n = from + 1; n < Number(label); n++) out.push(String(n));
    out.push(label);
  }
  return out;
}

/** «утвердить прилагаемый план», «(прилагается)»: an appendix without the word. */
const ATTACHED = /(?<![A-Za-zЀ-ӿ])(?:прилагаем(?:ый|ую|ое|ые|ого|ому|ой|ым|ых)|прилага[ею]тся)(?![A-Za-zЀ-ӿ])/iu;

/** The beginning of «приложение», «прил.» and «прилагается», in whatever case. */
const APPENDIX = /[Пп][Рр][Ии][Лл]/;

function inClause(clause: Clause): Mention[] {
  const out: Mention[] = [];
  if (!APPENDIX.test(clause.text)) return out;
  const text = clause.text.replace(/\s+/gu, " ");
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    NUMBERS.lastIndex = end;
    const numbers = NUMBERS.exec(text);
    const after = text.slice(numbers ? NUMBERS.lastIndex : end, end + 60);
    if (FOREIGN.test(after)) continue;
    if (numbers)
      append(
        out,
        labels(numbers[1] as string).map((label) => ({ clause, label })),
      );
    else if (NAMED.test(text.slice(Math.max(0, match.index - 30), match.index)) && !/^[«"]/u.test(after)) {
      out.push({ clause, label: null });
    }
  }
  if (out.length === 0 && ATTACHED.test(text)) out.push({ clause, label: null });
  return out;
}

/** The appendices that the clauses name, each once a clause. */
export function mentions(clauses: readonly Clause[]): Mention[] {
  const out: Mention[] = [];
  for (const clause of clauses) {
    const own = inClause(clause);
    append(
      out,
      own.filter((mention, i) => own.findIndex((other) => other.label === mention.label) === i),
    );
    if (clause.children.length > 0) append(out, mentions(clause.children));
  }
  return out;
}

const HEADING = /(?<![A-Za-zЀ-ӿ])(?:приложение|утвержд|введен|к\s(?:приказ|распоряж|постановл|решени))/iu;
/** «2», «1.1», «IV», «Б» of «№ 2», «№ Б» */
const LABEL = new RegExp(String.raw`\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}|[${CAPITAL}]$`, "u");
const HEADING_LABEL = /приложение\s{0,3}(?:№|N)?\s{0,3}(\d{1,2}|[IVX]{1,4})(?![A-Za-zЀ-ӿ\d])/iu;

/** The labels of the appendix headings that are in the file, null for a heading or a stamp without a number. */
export function headings(document: Undiagnosed): (string | null)[] {
  const found: (string | null)[] = [];
  const raws = [
    ...(document.order?.appendices ?? []).map(({ label, raw }) => ({ label, raw })),
    ...[...document.texts, ...document.tables, ...document.roadmaps, ...document.rosters].map(({ title }) => ({
      label: null,
      raw: /^приложение/iu.test(title ?? "") ? (title as string) : "",
    })),
    ...document.unclaimed.map(({ text }) => ({ label: null, raw: /^\s*приложение/iu.test(text) ? text : "" })),
  ];
  for (const { label, raw } of raws) {
    const printed = (label === null ? undefined : LABEL.exec(label)?.[0]) ?? HEADING_LABEL.exec(raw)?.[1];
    if (printed !== undefined) found.push(printed);
    else if (HEADING.test(raw)) found.push(null);
  }
  return found;
}
