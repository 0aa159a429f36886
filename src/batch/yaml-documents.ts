import type { CST, Document, LineCounter, ParsedNode } from "yaml";
import { DEEPEST } from "./nesting.ts";
import { checkKeys, OWN_KEY_CHECK } from "./yaml-keys.ts";

/** Thrown where a text nests deeper than the stack bears, with the place. */
export class TooDeep extends Error {
  constructor(readonly offset: number) {
    super("nested too deep");
  }
}

/** On its stack the reader holds, besides what is open, the document and the value that it reads. */
const BESIDES = 2;

/** The documents of a YAML text; the place of a fault is its `pos`. Depth is seen while reading, not at its end. */
export async function yamlDocuments(text: string, lines: LineCounter): Promise<Document.Parsed<ParsedNode>[]> {
  const { Composer, Lexer, Parser } = await import("./yaml.ts");
  const parser = new Parser(lines.addNewLine);
  function* tokens(): Generator<CST.Token> {
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > DEEPEST + BESIDES) throw new TooDeep(parser.offset - lexeme.length);
    }
    yield* parser.end();
  }
  const documents = Array.from(
    new Composer({ lineCounter: lines, logLevel: "error", ...OWN_KEY_CHECK }).compose(tokens()),
  ) as Document.Parsed<ParsedNode>[];
  for (const document of documents) await checkKeys(document, lines);
  return documents;
}
