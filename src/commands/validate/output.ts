import { shownLines } from "../../report/check-first.ts";
import { REPORTERS, type ReportName } from "../../report/index.ts";
import type { Paint } from "../../report/paint.ts";
import { PLAIN } from "../../report/paint.ts";
import { REPORT_WORDS } from "../../report/phrases.ts";
import { tableCsv, tableJson, tableText } from "../../report/table.ts";
import type { Totals, Verdict } from "../../report/verdict.ts";
import { type Counted, counted } from "../../report/words.ts";
import type { Lang } from "../../rules/rule.ts";
import { escapedLines, uncommanded, visibleLines } from "../../text/visible.ts";
import { VERSION } from "../../version.ts";
import type { Messages } from "../messages.ts";
import { type Look, openSink } from "../sink.ts";
import type { Settings, SummaryName } from "./settings.ts";

async function put(file: string | null, text: string, lang: Lang, look?: Look): Promise<void> {
  const sink = await openSink(file ?? undefined, lang, look);
  await sink.write(text);
  await sink.commit();
}

/** Of reports that are data; the others are made for a terminal and have colours. */
const LOOKS: Partial<Record<ReportName, Look>> = {
  json: escapedLines,
  ndjson: escapedLines,
  sarif: escapedLines,
  github: visibleLines,
  junit: visibleLines,
  csv: visibleLines,
};

/** Reports whose lines may begin with a name: a log reads them too. */
const READ_BY_PEOPLE: ReadonlySet<ReportName> = new Set(["pretty", "concise"]);

/** Every report that was asked for, each in its place; standard output alone has colour and tells of `news` alone. */
export async function writeReports(
  verdict: Verdict,
  news: Verdict,
  { reports, messageLang }: Settings,
  paint: Paint,
): Promise<void> {
  for (const { form, file } of reports) {
    const reporter = await REPORTERS[form]();
    const text = reporter.write(file === null ? news : verdict, {
      paint: file === null ? paint : PLAIN,
      version: VERSION,
    });
    await put(file, READ_BY_PEOPLE.has(form) ? uncommanded(text) : text, messageLang, LOOKS[form]);
  }
}

/** Of summaries that are data: on a terminal some characters would do things. */
const SUMMARY_LOOKS: Partial<Record<SummaryName, Look>> = { csv: visibleLines, json: escapedLines };

function summaryText(form: SummaryName, { rows, totals, lang }: Verdict, paint: Paint): string {
  if (form === "csv") return tableCsv(rows);
  return form === "json" ? tableJson(rows, totals) : tableText(rows, lang, paint);
}

/** The table of documents: in files where they are named, else beside the messages. */
export async function writeSummaries(
  verdict: Verdict,
  summaries: NonNullable<Settings["summaries"]>,
  messages: Messages,
  lang: Lang,
): Promise<void> {
  for (const { form, file } of summaries) {
    if (file !== null) await put(file, summaryText(form, verdict, PLAIN), lang);
    else {
      const text = summaryText(form, form === "text" ? { ...verdict, lang } : verdict, messages.paint);
      const look = process.stderr.isTTY ? SUMMARY_LOOKS[form] : undefined;
      messages.show(look ? look(text) : text);
    }
  }
}

/** «сначала проверьте: 4 из 52 мероприятий, строки 34, 57 …»; null where every reading is sure. */
export function checkLine({ rows }: Verdict, lang: Lang): string | null {
  const known = rows.filter((row) => row.toCheck !== null);
  const open = known.reduce((sum, { toCheck }) => sum + (toCheck ?? 0), 0);
  if (open === 0) return null;
  const all = known.reduce((sum, { activities }) => sum + activities, 0);
  const line = REPORT_WORDS[lang].toCheck(open, all);
  const [only] = known;
  return known.length === 1 && only ? `${line} (${shownLines(only.checkLines, lang)})` : line;
}

/** «12 документов, не прочитано: 1; 3 ошибки, 5 предупреждений». */
export function totalLine({ documents, unread, errors, warnings, notes, known }: Totals, lang: Lang): string {
  const words = REPORT_WORDS[lang];
  const files = [counted(documents, "document", lang), ...(unread > 0 ? [words.notChecked(unread)] : [])];
  const counts: (readonly [number, Counted])[] = [
    [errors, "error"],
    [warnings, "warning"],
    [notes, "info"],
  ];
  const found = counts.flatMap(([count, thing]) => (count > 0 ? [counted(count, thing, lang)] : []));
  if (found.length === 0) found.push(counted(0, "finding", lang));
  if (known > 0) found.push(words.known(known));
  return `${files.join(", ")}; ${found.join(", ")}`;
}
