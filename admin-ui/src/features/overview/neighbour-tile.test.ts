import { expect, it } from 'vitest';
import type { Position } from './neighbour-tile.ts';
import { neighbourTile } from './neighbour-tile.ts';

const tiles = new Map<string, Position>([
  ['32', [3, 5]],
  ['33', [4, 5]],
  ['51', [6, 6]],
  ['63', [6, 3]],
]);

it('goes to the tile beside', () => expect(neighbourTile(tiles, '32', 'ArrowRight')).toBe('33'));
it('crosses water', () => expect(neighbourTile(tiles, '33', 'ArrowRight')).toBe('51'));
it('goes up to the nearest island', () => expect(neighbourTile(tiles, '33', 'ArrowUp')).toBe('63'));
it('stays at the edge', () => expect(neighbourTile(tiles, '32', 'ArrowLeft')).toBeUndefined());
it('ignores other keys', () => expect(neighbourTile(tiles, '32', 'Tab')).toBeUndefined());
