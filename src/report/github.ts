import type { Severity } from "../model/rule-ids.ts";
import { visibleName } from "../text/visible.ts";
import { REPORT_WORDS } from "./phrases.ts";
import type { Reporter } from "./reporter.ts";
import type { Found } from "./verdict.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** A line end would end the command and begin another one of the text's choosing. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function command({ file, span, severity, rule, message }: Found): string {
  const columns =
    span.endLine === span.startLine
      ? { col: span.startColumn, endColumn: Math.max(span.endColumn - 1, span.startColumn) }
      : {};
  const properties = {
    file: visibleName(file),
    line: span.startLine,
    endLine: span.endLine,
    ...columns,
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(",")}::${data(visibleName(message))}\n`;
}

/** Workflow commands that GitHub shows beside the lines of a change. */
export const github: Reporter = {
  name: "github",
  write: ({ findings, totals, lang }) => {
    const commands = findings.map(command);
    if (totals.hidden > 0) commands.push(`::notice::${data(REPORT_WORDS[lang].hidden(totals.hidden))}\n`);
    return commands.join("");
  },
};
