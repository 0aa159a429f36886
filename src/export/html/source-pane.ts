import { visible } from "../../text/visible.ts";
import type { Anchored } from "./anchors.ts";
import { lineId } from "./ids.ts";
import { html, type Markup, type Value } from "./markup.ts";
import type { Page } from "./page.ts";
import type { Segment } from "./segments.ts";
import type { SourceFile, SourceLine } from "./source-text.ts";
import { filled } from "./words.ts";

const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \u00a0]*$/u;

/** A piece of the source, space for space; what is invisible or a control in a visible form of its own. */
function print(text: string, hidden: string): Value {
  if (PLAIN.test(text)) return spaced(text);
  return text.split(/(\s+)/u).flatMap((piece): Value[] => {
    if (piece.trim() === "") return [spaced(piece)];
    return [...piece].map((character) => {
      const shown = visible(character);
      return shown === character ? character : html`<span class="ctl" title="${hidden}">${shown}</span>`;
    });
  });
}

/** `escaped` makes one space of many; here each counts. */
function spaced(text: string): Value {
  return text.includes("  ") ? text.split(/(?<= )(?= )/).map((piece): Value => piece) : text;
}

/** How the lines of a source are drawn. */
interface Drawing {
  readonly part: number;
  /** What is said of a character that is shown by its code. */
  readonly hidden: string;
  readonly shown: Anchored["shown"];
}

/** The link leads to what the page has of a value; the script, which knows every value, is told of the value itself. */
function leading(id: string, line: string, shown: Drawing["shown"]): Markup {
  const anchor = shown(id) ?? line;
  return html`href="#${anchor}"${anchor !== id && html` data-value="${id}"`}`;
}

function segmentMarkup(segment: Segment, line: string, file: SourceFile, { hidden, shown }: Drawing): Value {
  const text = file.text.slice(segment.start, segment.end);
  if (text.startsWith("\t")) return [...text].map(() => html`<span class="tab">&#9;</span>`);
  const { main, finding } = segment;
  const target = main ?? finding;
  if (!target) return print(text, hidden);
  const found = finding ? ` f-${finding.severity}` : "";
  const title = finding ? html` data-finding="${finding.id}"` : "";
  return html`<a class="m k-${target.kind}${found}" ${leading(target.id, line, shown)}${title} tabindex="-1">${print(text, hidden)}</a>`;
}

function lineMarkup({ number, segments }: SourceLine, file: SourceFile, drawing: Drawing): Markup {
  const id = lineId(number, drawing.part);
  return html`<li id="${id}" data-n="${number}">${segments.map((s) => segmentMarkup(s, id, file, drawing))}</li>\n`;
}

function fileMarkup(page: Page, file: SourceFile, index: number, shown: Drawing["shown"]): Markup {
  const { words, source } = page;
  const many = (source?.files.length ?? 0) > 1;
  const head = many ? html`<h3>${filled(words.part, { n: index + 1 })}: ${file.name}</h3>` : html``;
  const drawing: Drawing = { part: index + 1, hidden: words.hidden, shown };
  return html`${head}<ol class="lines">${file.lines.map((line) => lineMarkup(line, file, drawing))}</ol>`;
}

function legend({ words }: Page): Markup {
  const entries = [
    ["k-title", words.markTitle],
    ["k-schedule", words.markSchedule],
    ["k-executors", words.markExecutors],
    ["k-detail", words.markDetail],
    ["k-head", words.markHead],
    ["k-rest", words.markRest],
    ["f-warning", words.markFinding],
  ] as const;
  const list = entries.map(([kind, name]) => html`<li><span class="m ${kind}">${name}</span></li>`);
  return html`<ul class="legend" aria-label="${words.marks}">${list}</ul>`;
}

/** The source with everything that was read from it marked; nothing where the source is not at hand. */
export function sourcePane(page: Page, shown: Anchored["shown"]): Markup {
  const { source, words, document } = page;
  if (!source) return html``;
  const { lines, encoding } = document.source;
  return html`<aside id="source" class="source" aria-labelledby="source-title">
<header><h2 id="source-title">${words.source}</h2>
<p class="faint">${document.source.name}, ${lines} ${words.lineCount}, ${encoding}</p>
<button type="button" class="close" data-action="close-source">${words.close}</button></header>
${legend(page)}
<div class="text" id="source-text" tabindex="0" role="region" aria-label="${words.source}. ${words.sourceKeys}" lang="ru">
${source.files.map((file, i) => fileMarkup(page, file, i, shown))}</div>
</aside>`;
}
