import { POLICY_BYTES } from "../../engine/limits.ts";

/** Files of the disk, by the browser's own dialogs where it has them, and by downloads where it has none. */

interface Handle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly Handle[]>;
}

const pickers = window as unknown as Pickers; // not in every browser, and so not in the types
const handles = new Map<string, Handle>();

export interface DiskFile {
  readonly name: string;
  readonly text: string;
}
export interface TooLarge {
  readonly name: string;
  readonly size: number;
}

/** Asks for files. What is beyond `most` bytes is not read. Empty where nobody chose any. */
export async function openFromDisk(accept: string, most = POLICY_BYTES): Promise<{ readonly files: readonly DiskFile[]; readonly tooLarge: readonly TooLarge[] }> {
  const chosen = await choose(accept);
  const files: DiskFile[] = [];
  const tooLarge: TooLarge[] = [];
  for (const file of chosen) {
    if (file.size > most) tooLarge.push({ name: file.name, size: file.size });
    else files.push({ name: file.name, text: await file.text() });
  }
  return { files, tooLarge };
}

async function choose(accept: string): Promise<readonly File[]> {
  if (pickers.showOpenFilePicker !== undefined && accept === ".margin") {
    try {
      const found = await pickers.showOpenFilePicker({ multiple: true, types: [{ description: "Margin policies", accept: { "text/plain": [".margin"] } }] });
      for (const handle of found) handles.set(handle.name, handle);
      return await Promise.all(found.map((handle) => handle.getFile()));
    } catch {
      return []; // the dialog was closed
    }
  }
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.accept = accept;
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}

/** Saves to the file that it came from, or as a download. */
export async function saveToDisk(name: string, text: string): Promise<void> {
  const handle = handles.get(name);
  if (handle === undefined) return download(name.replace(/^.*\//, ""), text, "text/plain");
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
}

export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
