import { describe, expect, test } from 'vitest';
import { compileHost, compilePath, compileTemplate } from '../../../lib/detection/compile-template';

const captures = (pattern: RegExp, text: string): Record<string, string> | undefined => {
  const match = pattern.exec(text);
  return match ? { ...match.groups } : undefined;
};

describe('paths', () => {
  test.each<[template: string, path: string, captured: Record<string, string> | undefined]>([
    ['/', '', {}],
    ['/', '/a', undefined],
    ['/*', '', {}],
    ['/*', '/a/b\n/c', {}],
    ['/a/*', '/a', {}],
    ['/a/*', '/ab', undefined],
    ['/a.b', '/a.b', {}],
    ['/a.b', '/axb', undefined],
    ['/:handle', '/acme', { handle: 'acme' }],
    ['/:handle', '/acme/x', undefined],
    ['/@:handle/post/:id', '/@acme/post/1', { handle: 'acme', id: '1' }],
    ['/:id(\\d+)', '/12', { id: '12' }],
    ['/:id(\\d+)', '/1a', undefined],
    ['/wall:id(-?\\d+_\\d+)', '/wall-1_2', { id: '-1_2' }],
    ['/urn:li:(share|activity)::id', '/urn:li:share:7', { id: '7' }],
    ['/(a|b)?/c', '/c', {}],
    ['/(a|b)?/c', '/b/c', {}],
    ['/x/(a|b)?/*', '/x', {}],
    ['/x/(a|b)?/*', '/x/a/anything', {}],
    ['/x/(a|b)?/*', '/x/anything', undefined],
    ['/(a|b/c)', '/b/c', {}],
    ['/([^/]+-):id(\\d+)', '/some-title-12', { id: '12' }],
  ])('%s on %s', (template, path, captured) => {
    expect(captures(compilePath(template), path)).toEqual(captured);
  });
});

test('a leading star takes the host and every subdomain, and no other host', () => {
  const pattern = compileHost('*.acme.example');
  expect(pattern.test('acme.example')).toBe(true);
  expect(pattern.test('a.b.acme.example')).toBe(true);
  expect(pattern.test('badacme.example')).toBe(false);
  expect(pattern.test('acmexexample')).toBe(false);
});

test('a template takes the whole text', () => {
  const pattern = compileTemplate('wall:id(\\d+)', '[^]+');
  expect(captures(pattern, 'wall12')).toEqual({ id: '12' });
  expect(captures(pattern, 'xwall12')).toBeUndefined();
});
