import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless browser: the one of this machine, else the one among the installed packages, which needs no system library. */
export async function launchBrowser({ packaged = false } = {}): Promise<Browser> {
  const own = packaged ? undefined : installed.find((path) => existsSync(path));
  const { executablePath, env } = own ? { executablePath: own, env: {} } : await unpackBrowser();
  return chromium.launch({ executablePath, args: flags, headless: true, env: { ...processEnv(), ...env } });
}

const processEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/**
 * @sparticuz/chromium unpacks below the temporary folder, and the libraries it brings (NSS, NSPR, expat) only where it
 * believes to be on AWS. So it is told both for as long as it unpacks: into a folder of its own beside the packages,
 * moved into place when whole, so that two runs at once do not meet.
 */
async function unpackBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const cache = resolve('node_modules', '.cache');
  const folder = join(cache, 'packaged-chromium');
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'unpacking-'));
    const before = { ...process.env };
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    try {
      const { default: packaged } = await import('@sparticuz/chromium');
      await packaged.executablePath();
    } finally {
      for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
        const value = before[name];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    writeFileSync(join(fresh, 'fonts.conf'), fontsIn(join(folder, 'fonts')));
    if (!existsSync(folder)) renameSync(fresh, folder);
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** The fonts it brings, which its own list looks for below /tmp, and those of this machine. */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
