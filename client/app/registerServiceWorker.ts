/** Lets a reload without a network open the page. Browsers allow it over https and on localhost only. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Where it can't be registered, everything but a reload without a network works as well.
  const register = () => navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (document.readyState === 'complete') void register();
  else window.addEventListener('load', register);
}
