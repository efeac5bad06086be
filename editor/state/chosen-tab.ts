import { signal } from "@preact/signals";

/** The id of the view at the right. */
export const chosenTab = signal("what-if");
