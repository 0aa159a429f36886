/** Which characters of a text are spoken for; asked and told of stretches, in time linear in these. */
export class Taken {
  private marks: Uint8Array | null = null;

  constructor(private readonly length: number) {}

  /** Whether a character of `[start, end)` is spoken for. */
  touches(start: number, end: number): boolean {
    for (let i = start; this.marks && i < end; i++) if (this.marks[i]) return true;
    return false;
  }

  take(start: number, end: number): void {
    this.marks ??= new Uint8Array(this.length);
    this.marks.fill(1, start, end);
  }
}
