import { expect, test } from 'vitest';
import { allProcesses, parseProcesses, treeBytes } from './memory';

test('the memory of a process is its own and that of all below it', () => {
  const processes = parseProcesses(
    '    1     0   100\n   20     1    10\n   30    20     5\n   31    20     3\n   40     1  7000\n',
  );
  expect(processes[1]).toEqual({ pid: 20, parent: 1, bytes: 10 * 1024 });
  expect(treeBytes(processes, 20)).toBe(18 * 1024);
  expect(treeBytes(processes, 99)).toBe(0);
});

test('this process has some', () => {
  expect(treeBytes(allProcesses(), process.pid)).toBeGreaterThan(10e6);
});
