import { expect, test } from "vitest";
import { BAD_LINES, readRequest } from "../../src/batch/tasks/request.ts";

const GOOD: readonly [string, object][] = [
  ['{"id":"a","text":"t"}', { id: "a", name: "a", what: { text: "t" } }],
  ['{"id":7,"text":"t","name":"n.txt"}', { id: 7, name: "n.txt", what: { text: "t" } }],
  ['{"id":1.5,"text":"","more":[1]}', { id: 1.5, name: "1.5", what: { text: "" } }],
  ['{"id":-10e-1,"text":"t"}', { id: -1, name: "-1", what: { text: "t" } }],
  [
    '{"text":"\\"id\\":1.0000000000000001","id":0.10 }',
    { id: 0.1, name: "0.1", what: { text: '"id":1.0000000000000001' } },
  ],
  ['{"id":1.0000000000000001,"text":"\\\\","id":1}', { id: 1, name: "1", what: { text: "\\" } }],
  ['{"id":null,"text":"t"}', { id: null, name: "-", what: { text: "t" } }],
  ['{"text":"t","path":null}', { id: undefined, name: "-", what: { text: "t" } }],
  ['{"id":0,"path":"a.txt"}', { id: 0, name: "a.txt", what: { path: "a.txt", encoding: undefined } }],
  ['{"path":"a","encoding":"cp1251"}', { id: undefined, name: "a", what: { path: "a", encoding: "windows-1251" } }],
];
const BAD: readonly [string, object][] = [
  ["", { code: "blank" }],
  [" \t", { code: "blank" }],
  ["nope", { code: "not-json" }],
  ['{"id":1', { code: "not-json" }],
  ["[1]", { code: "no-object" }],
  ["null", { code: "no-object" }],
  ['"text"', { code: "no-object" }],
  ['{"id":{},"text":"t"}', { code: "bad-id" }],
  ['{"id":1.0000000000000001,"text":"t"}', { code: "bad-id" }],
  ['{"a":{"id":1},"text":"t", "\\u0069d" : 0.10000000000000000001 }', { code: "bad-id" }],
  ['{"id":1e-400,"text":"t"}', { code: "bad-id" }],
  ['{"id":12345678901234567890,"text":"t"}', { code: "bad-id" }],
  ['{"id":1e999,"text":"t"}', { code: "bad-id" }],
  ['{"id":1,"text":5}', { code: "no-string", id: 1, about: "text" }],
  ['{"id":1,"text":"t","name":[]}', { code: "no-string", id: 1, about: "name" }],
  ['{"id":1}', { code: "nothing", id: 1 }],
  ['{"id":1,"path":""}', { code: "nothing", id: 1 }],
  ['{"id":1,"path":"a","text":"t"}', { code: "both", id: 1 }],
  ['{"id":1,"text":"t","encoding":"utf-8"}', { code: "decoded-already", id: 1 }],
  ['{"id":1,"path":"a","encoding":"klingon"}', { code: "bad-encoding", id: 1, about: "klingon" }],
];

test.each(GOOD)("%s", (line, request) => expect(readRequest(line)).toEqual({ request }));
test.each(BAD)("%s is refused", (line, bad) => expect(readRequest(line)).toEqual({ bad }));

test("every refusal is met here but that of bytes, which are no strings, and of a file, which is not looked at", () => {
  const met = new Set(BAD.map(([, bad]) => (bad as { code: string }).code));
  expect(Object.keys(BAD_LINES).filter((code) => !met.has(code))).toEqual([
    "not-utf8",
    "own-lines",
    "own-answers",
    "no-file",
  ]);
});
