import { announce } from "../state/announce.ts";
import { notice } from "../state/notice.ts";
import { fileWords } from "../words/files.ts";
import { say } from "../words/say.ts";

/**
 * Keeps what is far too long to be a policy or an account out of a text field: laying it out would take the browser a minute, only to
 * be told that it is too long. Put on a paste event before the field sees it.
 */
export function refuseHugePaste(event: ClipboardEvent, most: number): void {
  const length = event.clipboardData?.getData("text/plain").length ?? 0;
  if (length <= most) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  notice.value = say(fileWords.pasteTooLarge, { size: length, most });
  announce(notice.value, 0);
}
