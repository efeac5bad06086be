/** Says something to an editor. One that has gone hears nothing, and one that refuses has its own ways: neither is a fault. */
export function say(send: () => Promise<unknown>): void {
  void (async () => {
    try {
      await send();
    } catch {
      // Nobody is there to be told.
    }
  })();
}
