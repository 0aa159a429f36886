import { createHash } from "node:crypto";
import type { Lang } from "../../rules/rule.ts";
import { VERSION } from "../../version.ts";
import { SCRIPT, STYLE } from "./assets.ts";
import { html, jsonText, type Markup, trusted, type Value } from "./markup.ts";
import { filled, WORDS } from "./words.ts";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded from anywhere, and no script or style runs but the page's own two. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hash(SCRIPT)}`,
  `style-src ${hash(STYLE)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface Shell {
  readonly lang: Lang;
  readonly title: string;
  /** Of the whole page: with the source beside the plan, or an overview. */
  readonly className: string;
  readonly header: Markup;
  /** What stays in sight: the tabs. */
  readonly bar: Markup;
  readonly main: Markup;
  readonly aside: Markup;
  /** For the page's script. */
  readonly data: unknown;
}

/** A whole page around its parts; the same for a document and for an overview. */
export function shell({ lang, title, className, header, bar, main, aside, data }: Shell): string {
  const words = WORDS[lang];
  const foot: Value = filled(words.madeBy, { version: VERSION });
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body class="${className}">
<a class="skip" href="#content">${words.skip}</a>
<header class="page">${header}</header>
${bar}
<div class="panes">
${aside}
<main id="content">${main}<footer class="faint">${foot}</footer></main>
</div>
<p id="status" class="vh" role="status"></p>
<script type="application/json" id="data">${trusted(jsonText(data))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}
