/** `npm run fuzz -- --programs 100000 --seed 1`. */
import '../test/compiler/fuzz.js';
