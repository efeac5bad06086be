/** Has the browser keep the page, where it can: not in a file of the disk, and not where the address is not secure. */
export function keepPage(): void {
  if (!("serviceWorker" in navigator) || !window.isSecureContext || !/^https?:$/.test(location.protocol)) return;
  // After the first answers: keeping is not what somebody waits for.
  const register = (): void => void navigator.serviceWorker.register("./offline.js").catch(() => undefined);
  setTimeout(register, 3000);
}
