import { expect, test } from 'vitest';
import { changedLines } from '../../build/changed-lines.js';

test.each([
  ['nothing', 'a\nb', 'a\nb', ['  a', '  b']],
  ['one line', 'a\nb\nc\nd\ne\nf', 'a\nb\nc\nX\ne\nf', ['  b', '  c', '- d', '+ X', '  e', '  f']],
  ['an added line', 'a\nb', 'a\nX\nb', ['  a', '+ X', '  b']],
  ['a removed line', 'a\nX\nb', 'a\nb', ['  a', '- X', '  b']],
  ['a repeated line', 'a\na', 'a\na\na', ['  a', '  a', '+ a']],
  ['a new file', '', 'a\nb', ['- ', '+ a', '+ b']],
])('%s', (_name, before, after, expected) => {
  expect(changedLines(before, after).filter((line) => line !== '')).toEqual(expected);
});
