/**
 * Stands in for `@docusaurus/Translate`, which is there in a build only: the message itself, with its values.
 * Use: `vi.mock('@docusaurus/Translate', () => import('../testing'))`.
 */
export function translate({ message }: { message: string }, values: Readonly<Record<string, unknown>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
