import type { Lang } from "../rules/rule.ts";
import { visible } from "../text/visible.ts";
import { drawFrame } from "./frame.ts";
import type { Paint } from "./paint.ts";
import { REPORT_WORDS, SEVERITY_WORDS } from "./phrases.ts";
import type { Reporter } from "./reporter.ts";
import type { FilePlace, Found } from "./verdict.ts";

const SHOWN_PLACES = 3;

function placeOf({ file, span }: FilePlace): string {
  return `${visible(file)}:${span.startLine}:${span.startColumn}`;
}

function frameLines({ frame, span }: Found, paint: Paint, severity: Found["severity"], lang: Lang): string[] {
  if (!frame || frame.text.trim() === "") return [];
  const { source, caret } = drawFrame(frame);
  const number = String(frame.line);
  const gutter = " ".repeat(number.length);
  const more = span.endLine > span.startLine ? ` ${REPORT_WORDS[lang].upTo} ${span.endLine}` : "";
  return [
    `  ${paint.faint(`${number} │`)} ${source}`,
    `  ${paint.faint(`${gutter} │`)} ${paint[severity](caret)}${paint.faint(more)}`,
  ];
}

function elsewhere(found: Found, lang: Lang): string[] {
  const related = found.related ?? [];
  if (related.length === 0) return [];
  const places = related.slice(0, SHOWN_PLACES).map((place) => {
    const text = `${place.span.startLine}:${place.span.startColumn}`;
    return place.file === found.file ? text : placeOf(place);
  });
  const rest = related.length > SHOWN_PLACES ? ` … (+${related.length - SHOWN_PLACES})` : "";
  return [`${REPORT_WORDS[lang].see} ${places.join(", ")}${rest}`];
}

function block(found: Found, paint: Paint, lang: Lang): string {
  const { severity, rule, message, fix } = found;
  const head = `${paint.strong(placeOf(found))} ${paint[severity](SEVERITY_WORDS[severity][lang])} ${paint.faint(rule)}`;
  const notes = [
    ...(fix === undefined ? [] : [`${REPORT_WORDS[lang].fix} ${visible(fix)}`]),
    ...elsewhere(found, lang),
  ];
  const lines = [
    head,
    `  ${visible(message)}`,
    ...frameLines(found, paint, severity, lang),
    ...notes.map((note) => `  ${paint.faint("=")} ${note}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** For people: each finding with its line of the source and a caret. */
export const pretty: Reporter = {
  name: "pretty",
  write: ({ findings, totals, lang }, { paint }) => {
    const blocks = findings.map((found) => block(found, paint, lang));
    const words = REPORT_WORDS[lang];
    if (totals.hidden > 0) blocks.push(`${paint.faint(words.hidden(totals.hidden))}\n`);
    if (findings.length > 0) blocks.push(`${paint.faint(words.explain)}\n`);
    return blocks.join("\n");
  },
};
