// The command line in a process of its own, for tests that need one.
import { main } from '../../src/cli/main.js';

process.exitCode = await main(process.argv.slice(2));
