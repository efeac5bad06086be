import { signal } from "@preact/signals";

/** Something that was not done, and why; shown until it is put away. */
export const notice = signal<string | undefined>(undefined);
