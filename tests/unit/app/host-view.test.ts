import { expect, test } from 'vitest';
import { offeredOrigin, originWithin, switchedOn } from '@/utils/app/host-view.ts';

const OPTIONAL = ['https://*.visma.net/*', 'https://*.visma.com/*'];

test.each([
  ['classic.visma.net', 'https://classic.visma.net'],
  [' https://Classic.Visma.net/admin?company=1#x ', 'https://classic.visma.net'],
  ['https://a.b.visma.com', 'https://a.b.visma.com'],
  ['visma.net', 'https://visma.net'],
])('%s means the origin %s', (text, origin) => {
  expect(originWithin(text, OPTIONAL)).toBe(origin);
});

test.each([
  '',
  'http://classic.visma.net',
  'https://classic.visma.net:8443/',
  'https://connect.visma.com/login',
  'https://notvisma.net',
  'https://visma.net.example.com',
  'https://visma.net@example.com',
  'javascript:alert(1)',
  '*.visma.net',
])('%j is no address to switch on', (text) => {
  expect(originWithin(text, OPTIONAL)).toBeNull();
});

test('only exact origins beyond the required ones count as switched on', () => {
  const granted = [
    'https://appstore.visma.net/*',
    'https://z.visma.net/*',
    'https://*.visma.com/*',
    'https://a.visma.net/*',
  ];
  expect(switchedOn(granted, ['https://appstore.visma.net/*'])).toEqual(['https://a.visma.net', 'https://z.visma.net']);
});

test('a page is offered unless it is permitted already', () => {
  expect(offeredOrigin('https://new.visma.net/x', OPTIONAL, [])).toBe('https://new.visma.net');
  expect(offeredOrigin('https://new.visma.net/x', OPTIONAL, ['https://new.visma.net/*'])).toBeNull();
  expect(offeredOrigin('', OPTIONAL, [])).toBeNull();
});
