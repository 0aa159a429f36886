/** A line of a stream without its end, or one that is longer than it may be. */
export type RawLine = { readonly number: number } & ({ readonly bytes: Buffer } | { readonly tooLong: true });

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** What has come of a line so far; of one that is too long only that it is. */
class Piece {
  private parts: Buffer[] = [];
  private size = 0;
  private number = 0;

  constructor(private readonly maxBytes: number) {}

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(bytes: Buffer): void {
    this.size += bytes.length;
    if (this.size > this.maxBytes) this.parts = [];
    else if (bytes.length > 0) this.parts.push(bytes);
  }

  take(): RawLine {
    const number = ++this.number;
    const { size } = this;
    const bytes = this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts);
    this.parts = [];
    this.size = 0;
    if (size > this.maxBytes) return { number, tooLong: true };
    const begin = number === 1 && bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
    return { number, bytes: bytes.subarray(begin, bytes.at(-1) === RETURN ? -1 : undefined) };
  }
}

/**
 * The lines of a stream of bytes, parted at LF and nowhere else: U+2028 and a lone CR stand inside a line. An empty line
 * is a line; what follows the last LF is one if there is anything.
 */
export async function* linesIn(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<RawLine> {
  const piece = new Piece(maxBytes);
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      piece.add(chunk.subarray(from, at));
      yield piece.take();
      from = at + 1;
    }
    piece.add(chunk.subarray(from));
  }
  if (!piece.isEmpty) yield piece.take();
}
