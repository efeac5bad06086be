import { signal } from "@preact/signals";

/** What the live region reads out. */
export const spoken = signal("");
let timer: ReturnType<typeof setTimeout> | undefined;

/** Has a sentence read out once things are calm: sliders change faster than anybody listens. */
export function announce(sentence: string, calmMs = 400): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    spoken.value = sentence;
  }, calmMs);
}
