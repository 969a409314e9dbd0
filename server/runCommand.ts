import { BadSetting, type Config, readConfig } from './config.ts';
import { BackupProblem } from './storage/BackupProblem.ts';

/** Runs `npm run <name> -- <file>`: one line on stdout, or one on stderr and exit code 2 for bad settings or 1 for what went wrong. */
export async function runCommand(name: string, work: (config: Config, file: string) => Promise<string>): Promise<void> {
  const [file, ...rest] = process.argv.slice(2);
  try {
    if (file === undefined || rest.length > 0) throw new BadSetting(`npm run ${name} -- <file>: one file is wanted`);
    process.stdout.write(`${await work(readConfig(process.env), file)}\n`);
  } catch (error) {
    const isForeseen = error instanceof BadSetting || error instanceof BackupProblem;
    process.stderr.write(`${isForeseen ? error.message.replaceAll('\n', ' ') : (error as Error).stack}\n`);
    process.exitCode = error instanceof BadSetting ? 2 : 1;
  }
}
