import { z } from 'zod';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null);

const Env = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .transform((url) => (url === undefined ? null : new URL(url).origin)),
  OPERATOR: optionalText,
  CONTACT_EMAIL: z
    .email()
    .optional()
    .transform((email) => email ?? null),
  DATA_LOCATION: optionalText,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATABASE_URL: z.undefined('PostgreSQL is not supported yet').optional(),
  REDIS_URL: z.undefined('Redis is not supported yet').optional(),
});

/** The owner's settings. A text that is not set is null. */
export interface Config {
  /** 0: any free port */
  port: number;
  host: string;
  dataDir: string;
  /** the origin under which people reach this server, without a slash at the end; null: whatever Host they used */
  publicUrl: string | null;
  operator: string | null;
  contactEmail: string | null;
  dataLocation: string | null;
  logLevel: string;
}

/** A setting that can't be used; the message is one line for the owner. */
export class BadSetting extends Error {}

/** @throws BadSetting */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Env.safeParse(set);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new BadSetting(problems.join('; '));
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    publicUrl: data.PUBLIC_URL,
    operator: data.OPERATOR,
    contactEmail: data.CONTACT_EMAIL,
    dataLocation: data.DATA_LOCATION,
    logLevel: data.LOG_LEVEL,
  };
}
