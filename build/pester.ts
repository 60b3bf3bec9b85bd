import { pesterCommand } from './pester/command.js';

process.exitCode = await pesterCommand(process.argv.slice(2));
