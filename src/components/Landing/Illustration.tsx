import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Centres of the hexagons, on a grid of 72 by 62. */
const cells = [
  { x: 120, y: 60, tone: 'soft' },
  { x: 192, y: 60, tone: 'line' },
  { x: 84, y: 122, tone: 'line' },
  { x: 156, y: 122, tone: 'full' },
  { x: 228, y: 122, tone: 'soft' },
  { x: 120, y: 184, tone: 'soft' },
  { x: 192, y: 184, tone: 'line' },
  { x: 264, y: 184, tone: 'line' },
] as const;

/** Which groups touch: pairs of indexes of the cells. */
const links = [
  [0, 3],
  [1, 3],
  [2, 3],
  [3, 4],
  [3, 5],
  [3, 6],
  [4, 7],
] as const;

function hexagon(x: number, y: number, r: number): string {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    return `${(x + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');
}

/** Groups as cells of one comb, joined where they work together. */
export default function Illustration(): ReactNode {
  return (
    <svg className={styles.illustration} viewBox="30 10 290 224" aria-hidden="true" focusable="false">
      {cells.map(({ x, y, tone }) => (
        <polygon key={`${x} ${y}`} className={styles[tone]} points={hexagon(x, y, 37)} />
      ))}
      {links.map(([a, b]) => (
        <line
          key={`${a} ${b}`}
          className={styles.edge}
          x1={cells[a].x}
          y1={cells[a].y}
          x2={cells[b].x}
          y2={cells[b].y}
        />
      ))}
      {cells.map(({ x, y, tone }) => (
        <circle
          key={`${x} ${y}`}
          className={tone === 'full' ? styles.hub : styles.node}
          cx={x}
          cy={y}
          r={tone === 'full' ? 10 : 6.5}
        />
      ))}
    </svg>
  );
}
