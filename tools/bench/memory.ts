import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process of the machine. */
export type Process = { readonly pid: number; readonly parent: number; readonly bytes: number };

/** What `ps -A -o pid=,ppid=,rss=` writes: kilobytes. */
export function parseProcesses(text: string): Process[] {
  return [...text.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s*$/gm)].map(([, pid, parent, kilobytes]) => ({
    pid: Number(pid),
    parent: Number(parent),
    bytes: Number(kilobytes) * 1024,
  }));
}

/** Memory of a process and all that it has started, in bytes. What they share counts more than once. */
export function treeBytes(processes: readonly Process[], pid: number): number {
  const own = processes.find((process) => process.pid === pid)?.bytes ?? 0;
  const children = processes.filter(({ parent }) => parent === pid);
  return children.reduce((sum, child) => sum + treeBytes(processes, child.pid), own);
}

/** All processes of the machine: from Linux' own files, elsewhere from ps. */
export function allProcesses(): Process[] {
  if (!existsSync('/proc/self/status')) {
    return parseProcesses(execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }));
  }
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid): Process[] => {
    try {
      const text = readFileSync(`/proc/${pid}/status`, 'utf8');
      const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
      return [{ pid: Number(pid), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
    } catch {
      // It has ended.
      return [];
    }
  });
}
