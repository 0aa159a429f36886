import { type BigIntStats, fstatSync, statSync } from "node:fs";
import type { Registry } from "../../model/types.ts";
import type { Lang } from "../../rules/rule.ts";
import type { Encoding } from "../../text/decode/encodings.ts";
import { looksBinary, signatureOf } from "../../text/decode/refusal.ts";
import { type Source, sourceOfText } from "../../text/source.ts";
import { documentOf } from "../documents.ts";
import type { Input } from "../inputs.ts";
import { internalProblem, type Problem, problemText } from "../problem.ts";
import { readInput } from "../read.ts";
import { BAD_LINES, type BadLine, type Request, readRequest } from "./request.ts";
import type { Done, Work } from "./work.ts";

export interface AnswerSettings {
  readonly lang: Lang;
  readonly maxBytes: number;
  readonly encoding?: Encoding | undefined;
  readonly registry?: Registry;
}

/** What a line in is: its number and its text. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Whether the line was answered with a document, with an error, or with a fault of the program. */
export type AnswerFacts = "document" | "error" | "fault";

const ofId = (id: Request["id"]): object => (id === undefined ? {} : { id });

function failed(code: string, message: string, line: number, id?: Request["id"]): Done {
  const facts: AnswerFacts = code === "internal" ? "fault" : "error";
  return { facts, text: `${JSON.stringify({ ...ofId(id), error: { code, message }, line })}\n` };
}

/** The answer to a line that cannot be done, or not be read. */
export function answerBad({ code, about, id }: BadLine, lang: Lang, line: number): Done {
  return failed(
    code,
    BAD_LINES[code][lang].replace("{}", () => about ?? ""),
    line,
    id,
  );
}

export function answerProblem(problem: Problem, lang: Lang, line: number, id?: Request["id"]): Done {
  return failed(problem.code, problemText(problem, lang), line, id);
}

/** What a text that came as a string is refused for, as if it had come as a file. */
function sourceOf(name: string, text: string, maxBytes: number): Source | Problem {
  const source = sourceOfText(name, text);
  if (source.bytes > maxBytes) return { input: name, code: "too-large", detail: String(maxBytes) };
  const bytes = Buffer.from(text.slice(0, 4096), "utf8");
  if (text.trim() === "") return { input: name, code: "empty" };
  const code = signatureOf(bytes) ?? (looksBinary(bytes) ? "binary" : undefined);
  return code === undefined ? source : { input: name, code };
}

const STDIN = 0;
const STDOUT = 1;

function isSame(descriptor: number, named: BigIntStats): boolean {
  try {
    const own = fstatSync(descriptor, { bigint: true });
    return own.dev === named.dev && own.ino === named.ino;
  } catch {
    return false;
  }
}

/**
 * What a line must not name: standard input (/dev/stdin, a pipe's own name), of which a reader would take the other
 * lines, standard output, and whatever else may never end and keep all lines behind it waiting.
 */
function unfit(path: string): BadLine["code"] | null {
  let named: BigIntStats;
  try {
    named = statSync(path, { bigint: true });
  } catch {
    // What cannot be looked at is told of where it is read.
    return null;
  }
  if (isSame(STDIN, named)) return "own-lines";
  if (isSame(STDOUT, named)) return "own-answers";
  return named.isFile() ? null : "no-file";
}

async function answer({ id, name, what }: Request, line: number, settings: AnswerSettings): Promise<Done> {
  const { lang, maxBytes } = settings;
  const code = "path" in what ? unfit(what.path) : null;
  if (code !== null) return answerBad({ code, id }, lang, line);
  const input: Input = { path: "path" in what ? what.path : null, name, relative: name };
  const source =
    "text" in what
      ? sourceOf(name, what.text, maxBytes)
      : await readInput(input, { maxBytes, encoding: what.encoding ?? settings.encoding });
  if ("code" in source) return answerProblem(source, lang, line, id);
  const result = documentOf(input, source, settings);
  if ("problem" in result) return answerProblem(result.problem, lang, line, id);
  const facts: AnswerFacts = "document";
  return { facts, text: `${JSON.stringify({ ...ofId(id), document: result.document })}\n` };
}

/** A line of a stream to the line that answers it. */
export const answerWork: Work = async (text) => {
  const settings = JSON.parse(text) as AnswerSettings;
  return async (item) => {
    const line = JSON.parse(item) as Line;
    try {
      const asked = readRequest(line.text);
      return "bad" in asked
        ? answerBad(asked.bad, settings.lang, line.number)
        : await answer(asked.request, line.number, settings);
    } catch (error) {
      return answerProblem(internalProblem("-", error), settings.lang, line.number);
    }
  };
};
