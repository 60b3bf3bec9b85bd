/** `npm run fuzz -- --programs 100000 --seed 1` for the compiler, `npm run fuzz -- --signatures 100000` for the verifier. */
await import(process.argv.includes('--signatures') ? '../test/signing/fuzz.js' : '../test/compiler/fuzz.js');
