// A bundled CommonJS package loaded with `import()` has no names of its own: this file gives it some.
export { isMap, isNode, isScalar, LineCounter, parseAllDocuments, parseDocument } from "yaml";
