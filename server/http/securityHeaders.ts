import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/** The strictest policies under which the client works. A page adds its own Content-Security-Policy. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()');
  if (!c.res.headers.has('Content-Security-Policy')) {
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
  }
};

/** Lets a page run its own scripts and, by the returned nonce, the style elements that its widgets make. */
export function pagePolicy(c: Context): { nonce: string } {
  const nonce = randomBytes(18).toString('base64url');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${socketSource(c.req.header('host'))}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  c.header('Content-Security-Policy', policy.join('; '));
  return { nonce };
}

/** A service worker works under the policy that its own file came with, and fetches the built client. */
export function workerPolicy(c: Context): void {
  c.header('Content-Security-Policy', "default-src 'none'; connect-src 'self'");
}

/** Older browsers don't take 'self' to cover web sockets. */
const socketSource = (host = ''): string => (/^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : '');
