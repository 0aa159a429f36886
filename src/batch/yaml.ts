// A bundled CommonJS package loaded with `import()` has no names of its own: this file gives it some.
export {
  Composer,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  parseDocument,
  YAMLParseError,
} from "yaml";
