import { inflateRawSync } from "node:zlib";

/** The files of an archive by name, as text. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.length - 22;
  if (buffer.readUInt32LE(end) !== 0x06054b50) throw new Error("no end of an archive");
  const found = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    const size = buffer.readUInt32LE(at + 20);
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString("utf8", at + 46, at + 46 + nameLength);
    const local = buffer.readUInt32LE(at + 42);
    const data = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(data, data + size);
    found.set(name, (buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml
    .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? "?")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A cell as a reader of the workbook sees it. */
export interface XlsxCell {
  readonly type: string | null;
  readonly value: string;
  readonly style: number;
  readonly formula: boolean;
}

/** A sheet's cells by address (`B2`), and its XML. */
export interface XlsxSheet {
  readonly xml: string;
  readonly cells: ReadonlyMap<string, XlsxCell>;
}

/** The sheets of a workbook by name. */
export function readXlsx(bytes: Uint8Array): { sheets: Map<string, XlsxSheet>; files: Map<string, string> } {
  const files = unzip(bytes);
  const strings = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => plain(text ?? ""),
  );
  const names = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  const sheets = names.map(([, name = ""], i): [string, XlsxSheet] => {
    const xml = files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? "";
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map(
      ([, at = "", attributes = "", inside = ""]): [string, XlsxCell] => {
        const type = /t="(\w+)"/.exec(attributes)?.[1] ?? null;
        const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? "";
        const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? "0");
        const shown = type === "s" ? (strings[Number(value)] ?? "") : value;
        return [at, { type, value: shown, style, formula: inside.includes("<f>") }];
      },
    );
    return [plain(name), { xml, cells: new Map(cells) }];
  });
  return { sheets: new Map(sheets), files };
}
