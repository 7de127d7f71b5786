import { parseArgs } from 'node:util';
import { gate } from '../runtime/script/gate.ts';
import { readBundle } from '../workspace/files/folder.ts';
import { sampleWorkspace } from './sample.ts';
import { bundleClient } from './server/bundle-client.ts';
import { createPage } from './server/create-page.ts';

const { values } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, empty: { type: 'boolean', default: false } },
});

const { workspace, flush } = await sampleWorkspace('.workspace', values);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    flush();
    process.exit(0);
  });
const { address } = await createPage({
  workspace,
  client: await bundleClient(),
  functions: gate(readBundle().code).functions.filter((name) => !name.endsWith('_')),
  port: Number(process.env.PORT ?? 8080),
});
console.log(
  `The embedded Workspace is at ${address} (on this machine only). Ctrl+C ends it; it keeps its state.`,
);
