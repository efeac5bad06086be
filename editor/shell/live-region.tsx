import { signal } from "@preact/signals";

const spoken = signal("");
let timer: ReturnType<typeof setTimeout> | undefined;

/** Has a sentence read out once things are calm: sliders change faster than anybody listens. */
export function announce(sentence: string, calmMs = 400): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    spoken.value = sentence;
  }, calmMs);
}

/** What screen readers say by themselves. */
export function LiveRegion() {
  return <div class="unseen" role="status" aria-live="polite" data-testid="live">{spoken.value}</div>;
}
