import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from '../../src/signing/encoding.js';
import { readScript, scriptDigest, writeScript } from '../../src/signing/text.js';
import { addByteOrderMark, refuseTraps, removeSignature } from '../../src/signing/traps.js';

const bom = '\ufeff';
const encodings = {
  ascii: (text: string) => Buffer.from(text, 'latin1'),
  'utf-8-bom': (text: string) => Buffer.from(bom + text, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(bom + text, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(bom + text, 'utf16le').swap16(),
};
const extensions = ['.ps1', '.psm1', '.psd1', '.ps1xml'];
const pkcs7 = Buffer.from(Array.from({ length: 100 }, (_, index) => index));

const sign = (bytes: Uint8Array, extension = '.ps1') => Buffer.from(writeScript(readScript(bytes, extension), pkcs7));
const kindOf = (bytes: Uint8Array, extension = '.ps1') => readScript(bytes, extension).block.kind;
const code = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'no error';
};
const refusal = (bytes: Uint8Array) => code(() => refuseTraps(readScript(bytes, '.ps1')));

describe('what is hashed', () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const hashed = (bytes: Uint8Array) => scriptDigest(readScript(bytes, '.ps1'), 'sha256').toString('hex');

  test.each(Object.entries(encodings))('the text as UTF-16LE, from %s', (name, encode) => {
    const text = name === 'ascii' ? 'exit 0\r\n' : "'Grüße, 世界 😀'\r\n";
    const seen = name === 'ascii' ? text : bom + text;
    expect(hashed(encode(text))).toBe(sha256(Buffer.from(seen, 'utf16le')));
  });

  test('a byte order mark is part of the text', () => {
    expect(hashed(encodings['utf-8-bom']('exit'))).toBe(sha256(Buffer.from('fffe6500780069007400', 'hex')));
    expect(hashed(encodings['utf-8-bom']('exit'))).not.toBe(hashed(encodings.ascii('exit')));
  });

  test.each(['a\nb\n', 'a\r\nb', 'a\rb\r', 'a\n\r\n\n'])('line ends are not normalised: %j', (text) => {
    expect(hashed(encodings.ascii(text))).toBe(sha256(Buffer.from(text, 'utf16le')));
  });

  test('only what stands before the CRLF of the block', () => {
    const plain = encodings.ascii('exit 0\r\n');
    expect(hashed(sign(plain))).toBe(hashed(plain));
  });
});

describe('the encoding is told as Windows tells it', () => {
  const a = (count: number) => 'a'.repeat(count);
  test.each([
    ['FF FE', Buffer.from('fffe6100', 'hex'), 'utf-16le'],
    ['FE FF', Buffer.from('feff0061', 'hex'), 'utf-16be'],
    ['EF BB BF', Buffer.from('efbbbf61', 'hex'), 'utf-8-bom'],
    ['ASCII alone', Buffer.from('abc'), 'ascii'],
    ['two octets', Buffer.from('testé'), 'utf-8'],
    ['three octets', Buffer.from('test\u1d01'), 'utf-8'],
    ['four octets', Buffer.from('test𝄞'), 'utf-8'],
    ['a sequence that ends with byte 32', Buffer.from(`${a(30)}é`), 'utf-8'],
    ['a sequence cut at byte 32', Buffer.from(`${a(31)}é`), 'ansi'],
    ['a sequence after byte 32', Buffer.from(`${a(32)}é`), 'ansi'],
    ['an invalid sequence among valid ones', Buffer.from('20c3a920e974', 'hex'), 'ansi'],
    ['a lone continuation byte', Buffer.from('8074657374', 'hex'), 'ansi'],
  ])('%s', (_, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });
});

describe('the block', () => {
  test.each(extensions)('%s: comment marks, 64 columns, CRLF', (extension) => {
    const text = sign(encodings.ascii('exit 0'), extension).toString('latin1');
    const [open, close] = extension === '.ps1xml' ? ['<!-- ', ' -->'] : ['# ', ''];
    const base64 = pkcs7.toString('base64');
    const lines = [
      'SIG # Begin signature block',
      base64.slice(0, 64),
      base64.slice(64, 128),
      base64.slice(128),
      'SIG # End signature block',
    ];
    expect(text).toBe(`exit 0\r\n${lines.map((line) => `${open}${line}${close}\r\n`).join('')}`);
  });

  test('is in the encoding of the file, UTF-16BE too', () => {
    const signed = sign(encodings['utf-16be']('exit 0'));
    expect(signed.swap16().toString('utf16le')).toMatch(/^\ufeffexit 0\r\n# SIG # Begin signature block\r\n/);
  });

  test.each(['\r', '\n', '\r\n', '\n\r', '\r\r', '\n\n'])('one or two CR or LF may follow: %j', (tail) => {
    const signed = sign(encodings.ascii('exit 0')).toString('latin1').trimEnd();
    expect(kindOf(Buffer.from(signed + tail))).toBe('signature');
  });

  test.each(['', '\r\n\r', '\n\n\n', ' ', 'x', '\r\nx', '\0', ' \n'])('nothing else may follow: %j', (tail) => {
    const signed = sign(encodings.ascii('exit 0')).toString('latin1').trimEnd();
    expect(kindOf(Buffer.from(signed + tail))).toBe('broken');
  });

  test.each<[string, (signed: string) => string]>([
    ['without CRLF before it', (signed) => signed.replace('0\r\n# SIG', '0\n# SIG')],
    ['with LF alone', (signed) => signed.replaceAll('\r\n', '\n')],
    ['with one LF in it', (signed) => signed.replace(/(\r\n# [\w+/=]+)\r\n/, '$1\n')],
    ['without an end', (signed) => signed.slice(0, signed.indexOf('# SIG # End'))],
    ['with a line that is no comment', (signed) => signed.replace('# AAEC', 'AAEC')],
    ['with a line that is too short', (signed) => signed.replace('AAEC', '')],
    ['with something that is not base64', (signed) => signed.replace('AAEC', 'AA!C')],
    ['with a line that is too long', (signed) => signed.replace(/(# AAEC\S+)\r\n# /, '$1')],
    ['with a last line that is too long', (signed) => signed.replace(/\r\n# (?=\S+\r\n# SIG # End)/, '')],
    ['with another spelling of the same bytes', (signed) => signed.replace('Yw==', 'Yx==')],
    ['with nothing in it', () => 'exit\r\n# SIG # Begin signature block\r\n# \r\n# SIG # End signature block\r\n'],
  ])('does not count %s', (_, change) => {
    const signed = sign(encodings.ascii('exit 0')).toString('latin1');
    const changed = change(signed);
    expect(changed).not.toBe(signed);
    expect(kindOf(Buffer.from(changed))).toBe('broken');
  });

  test('of another kind of file does not count', () => {
    expect(kindOf(sign(encodings.ascii('<a/>'), '.ps1xml'), '.ps1')).toBe('broken');
  });

  test('in a file without one is none', () => {
    expect(kindOf(encodings.ascii('exit 0\r\n'))).toBe('none');
    expect(kindOf(Buffer.alloc(0))).toBe('none');
  });
});

describe('what is refused', () => {
  test.each(['.txt', '', '.exe', 'ps1'])('a file of type %j', (extension) => {
    expect(code(() => readScript(Buffer.from('exit 0'), extension))).toBe('E_SIGNING_EXTENSION');
  });

  test.each([
    ['non-ASCII without a byte order mark, told as UTF-8', Buffer.from("'é' # comment")],
    ['non-ASCII without a byte order mark, after 32 bytes', Buffer.from(`${'#'.repeat(40)}é`)],
    ['a code page', Buffer.from("'é'", 'latin1')],
    ['invalid UTF-8 behind a byte order mark', Buffer.from('efbbbf61ff6162', 'hex')],
    ['NUL bytes, as UTF-16 without a byte order mark has', Buffer.from('exit 0', 'utf16le')],
    ['UTF-32', Buffer.from('fffe00006100000062000000', 'hex')],
    ['half a UTF-16 character', Buffer.from('fffe61006200630064', 'hex')],
    ['an unpaired surrogate', Buffer.from('fffe610000d86200', 'hex')],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toBe('E_SIGNING_ENCODING');
  });

  test.each([
    ['in a here-string', "$a = @'\r\n# SIG # Begin signature block\r\n'@\r\nRemove-Item x\r\n"],
    ['in a line', "'# SIG # Begin signature block'"],
    ['in other letters and spaces', '# sig # BEGIN  Signature\tBlock'],
    ['behind LF', 'exit\n# SIG # Begin signature block\n# AAAA\n# SIG # End signature block\n'],
    ['for another kind of file', '<!-- SIG # Begin signature block -->'],
  ])('marker text %s', (_, text) => {
    expect(refusal(Buffer.from(text))).toBe('E_SIGNING_MARKER');
  });

  test('marker text in a file that has a signature already', () => {
    const marked = Buffer.from("'# SIG # Begin signature block'");
    expect(kindOf(sign(marked))).toBe('signature');
    expect(refusal(sign(marked))).toBe('E_SIGNING_MARKER');
  });

  test('code after a signature', () => {
    expect(refusal(Buffer.concat([sign(encodings.ascii('exit 0')), Buffer.from('Remove-Item x')]))).toBe(
      'E_SIGNING_MARKER',
    );
  });

  test('fewer than 4 bytes', () => {
    expect(refusal(Buffer.from('abc'))).toBe('E_SIGNING_SMALL');
    expect(refusal(Buffer.from('abcd'))).toBe('no error');
    expect(refusal(sign(Buffer.from('abc')))).toBe('E_SIGNING_SMALL');
  });

  test('a byte order mark makes text outside ASCII signable', () => {
    const marked = addByteOrderMark(Buffer.from("'é'"));
    expect(refusal(marked)).toBe('no error');
    expect(readScript(marked, '.ps1').body.text).toBe(`${bom}'é'`);
    expect(addByteOrderMark(marked)).toBe(marked);
    expect(code(() => addByteOrderMark(Buffer.from("'é'", 'latin1')))).toBe('E_SIGNING_ENCODING');
  });
});

describe('removing a signature', () => {
  test('gives back the very bytes, whatever the text, the encoding and the line ends', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\r', '\n', '\r\n', '\r\n# ', '\ufeff', '世', '😀'),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const encode = fc.constantFrom(...Object.values(encodings).slice(1));
    fc.assert(
      fc.property(text, encode, fc.constantFrom(...extensions), (body, encoder, extension) => {
        fc.pre(!body.includes('\0'));
        const bytes = encoder(body);
        const signed = sign(bytes, extension);
        expect(kindOf(signed, extension)).toBe('signature');
        expect(removeSignature(signed, extension)).toEqual(bytes);
      }),
    );
  });

  test('leaves a file without a signature as it is', () => {
    const bytes = encodings.ascii('exit 0');
    expect(removeSignature(bytes, '.ps1')).toBe(bytes);
  });

  test('refuses a broken block', () => {
    const broken = Buffer.from(sign(encodings.ascii('exit 0')).toString('latin1').replaceAll('\r\n', '\n'));
    expect(code(() => removeSignature(broken, '.ps1'))).toBe('E_SIGNING_MARKER');
  });

  test('happens before signing again, so that blocks do not pile up', () => {
    const once = sign(encodings.ascii('exit 0'));
    expect(sign(once)).toEqual(once);
  });
});
