import { expect, test } from 'vitest';
import { icns, ico } from '../../build/icons/containers.mjs';
import { controlFile } from '../../build/packaging/deb.mjs';
import { readOrder } from '../../build/packaging/fpm-arguments.mjs';
import { specFile } from '../../build/packaging/rpm.mjs';

const args = (kind: string, architecture: string) => [
  ...['-s', 'dir', '--force', '-t', kind, '-d', 'libgtk-3-0', '-d', 'libnss3'],
  ...[
    '--architecture',
    architecture,
    '--description',
    'A summary\n A text\n\n in two parts',
    '--version',
    '0.1.0',
  ],
  ...[
    '--package',
    '/out/marbre',
    '--name',
    'marbre',
    '--maintainer',
    'A Person <a@b.invalid>',
    '--license',
    'MIT',
  ],
  ...['--url', 'https://marbre.invalid/', '--category', 'editors', '/made/linux-unpacked/=/opt/Marbre'],
  '/icons/a=b/16x16.png=/usr/share/icons/marbre.png',
];

test('an order for a .deb becomes Debian’s control file', () => {
  expect(controlFile(readOrder(args('deb', 'amd64')), 1234)).toBe(
    `Package: marbre
Version: 0.1.0
Architecture: amd64
Maintainer: A Person <a@b.invalid>
Installed-Size: 1234
Depends: libgtk-3-0, libnss3
Section: editors
Priority: optional
Description: A summary
 A text
 .
 in two parts
`,
  );
});

test('an order for an .rpm names the architecture in rpm’s words, and every file once', () => {
  const spec = specFile(readOrder(args('rpm', 'amd64')), '/work/tree');
  expect(readOrder(args('rpm', 'amd64')).architecture).toBe('x86_64');
  expect(spec).toContain('Requires: libgtk-3-0\nRequires: libnss3\n');
  expect(spec).toContain('%files\n%defattr(-,root,root,-)\n"/opt/Marbre"\n"/usr/share/icons/marbre.png"\n');
});

test('files are mapped at the last equals sign', () => {
  expect(readOrder(args('deb', 'amd64')).files[1]).toEqual({
    from: '/icons/a=b/16x16.png',
    to: '/usr/share/icons/marbre.png',
  });
});

test('an option that is not known stops the package, rather than being lost', () => {
  expect(() => readOrder([...args('deb', 'amd64'), '--deb-systemd', 'x'])).toThrow('--deb-systemd');
  expect(() => readOrder(args('pacman', 'amd64'))).toThrow('pacman is neither deb nor rpm');
});

const pictures = new Map(
  [16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => [size, Buffer.from(`png ${size}`)]),
);

test('an .ico’s table leads to each of its pictures', () => {
  const file = ico(pictures);
  const found = Array.from({ length: file.readUInt16LE(4) }, (_, i) => {
    const entry = 6 + 16 * i;
    const [length, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)];
    return [file[entry], file.subarray(offset, offset + length).toString()];
  });
  expect(found).toEqual([
    [16, 'png 16'],
    [24, 'png 24'],
    [32, 'png 32'],
    [48, 'png 48'],
    [64, 'png 64'],
    [128, 'png 128'],
    [0, 'png 256'],
  ]);
});

test('an .icns holds its own length, and each picture behind its name and length', () => {
  const file = icns(pictures);
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  expect(file.toString('latin1', 8, 12)).toBe('ic11');
  expect(file.toString('latin1', 16, 8 + file.readUInt32BE(12))).toBe('png 32');
});

test('a size that was not rendered is named', () => {
  expect(() => ico(new Map())).toThrow('16 pixels');
});
