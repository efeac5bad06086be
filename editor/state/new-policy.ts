import beginning from "../../docs/tutorial/1-silent.margin?raw";
import { files, openFiles } from "./workspace.ts";

/** Opens a policy to begin with: it answers nothing yet, and says so. */
export function newPolicy(): void {
  const taken = new Set(files.value.map(({ name }) => name));
  let number = 1;
  while (taken.has(nameOf(number))) number += 1;
  openFiles([{ name: nameOf(number), text: beginning }]);
}

function nameOf(number: number): string {
  return number === 1 ? "new/policy.margin" : `new-${number}/policy.margin`;
}
