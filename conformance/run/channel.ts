/** A line of text to a platform and lines back, however it is reached. */
export interface Channel {
  /** One message, without its line break. Never throws: what does not arrive ends the channel. */
  send(line: string): void;
  /** Ends it at once, whatever it is doing; the listener hears no more. */
  kill(): void;
}

export interface Listener {
  line(text: string): void;
  /** The platform is gone. `why` is a sentence; `detail` what it wrote to its standard error last. */
  end(why: string, detail?: string): void;
}

/** Starts a platform anew. */
export type Open = (listener: Listener) => Channel;

/** Runs `act` once after so many milliseconds, unless what it gives is called before. Tests hand in their own. */
export interface Timers {
  after(milliseconds: number, act: () => void): () => void;
}

export const clockTimers: Timers = {
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
