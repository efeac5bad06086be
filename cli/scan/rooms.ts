/** Bytes that threads share, used again and again: taking new ones from the system costs more than copying into them. A class because it remembers those that are free. */
export class Rooms {
  private readonly free: SharedArrayBuffer[] = [];

  readonly take = (size: number): Uint8Array => {
    const at = this.free.findIndex(({ byteLength }) => byteLength >= size);
    const [found] = at < 0 ? [new SharedArrayBuffer(Math.max(size, usualBytes))] : this.free.splice(at, 1);
    return new Uint8Array(found!); // one was found or made
  };

  /** Nobody reads them any more. What a long line took is not kept. */
  give({ buffer }: Uint8Array): void {
    if (buffer instanceof SharedArrayBuffer && buffer.byteLength <= 2 * usualBytes && this.free.length < mostFree) this.free.push(buffer);
  }
}

const usualBytes = 5 << 17;
const mostFree = 256;
