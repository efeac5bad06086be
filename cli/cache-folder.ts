import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * Where compiled policies are kept between calls: `PLIMSOLL_CACHE`, or `plimsoll` in the user's folder for such things. Nowhere where
 * `PLIMSOLL_CACHE` is `off`, or where a folder is named by half: by the rules of XDG, a path that is not absolute is none.
 */
export function cacheFolderOf(environment: Readonly<Record<string, string | undefined>>, platform: string, home = homeFolder()): string | undefined {
  const own = environment["PLIMSOLL_CACHE"] ?? "";
  if (own !== "") return own === "off" || !isAbsolute(own) ? undefined : own;
  const named = environment[platform === "win32" ? "LOCALAPPDATA" : "XDG_CACHE_HOME"] ?? "";
  const usual = platform === "darwin" ? join(home, "Library/Caches") : join(home, ".cache");
  const folder = isAbsolute(named) ? named : usual;
  return isAbsolute(folder) ? join(folder, "plimsoll") : undefined;
}

/** Nothing where the user has none. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}
