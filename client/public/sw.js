// Keeps the page on the device, so that a reload without a network opens it. Workshops' data is none of its business:
// /api and /sync go straight to the server.

const CACHE = 'arvoverkko-1';
const SHELL = '/';
/** How long a page waits for the network before the kept one is shown, in milliseconds. */
const PATIENCE = 3000;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/api/') || pathname.startsWith('/sync/')) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg') event.respondWith(keptOrFetched(request));
});

/** Every page is the same file; the program reads the address. */
async function page(event) {
  const kept = await caches.match(SHELL);
  const fetched = fetch(event.request).then((response) => {
    if (response.status >= 500) throw new Error(`status ${response.status}`);
    // A new build comes in with the first page that the network gives.
    event.waitUntil(keepShell().catch(() => undefined));
    return response;
  });
  if (!kept) return fetched;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fetched.catch(() => kept), patience]);
}

async function keptOrFetched(request) {
  return (await caches.match(request)) ?? fetch(request);
}

/** Fetches what is not kept yet, all or nothing, and drops what the present build doesn't have. */
async function keepShell() {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const files = [SHELL, '/favicon.svg', ...(await builtFiles())];
  // The names of built files change with their content; only the page itself may have changed under its name.
  await cache.addAll(files.filter((file) => file === SHELL || !kept.has(file)));
  await Promise.all([...kept].filter((file) => !files.includes(file)).map((file) => cache.delete(file)));
}

async function builtFiles() {
  const response = await fetch('/.vite/manifest.json', { cache: 'no-cache' });
  const chunks = Object.values(await response.json());
  const files = chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  return [...new Set(files)].map((file) => `/${file}`);
}

async function dropOtherCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}
