const address = /((?:https?:\/\/|www\.)[^\s`]*[^\s`.,;:!?)\]])/i;

/**
 * A text as Markdown shows it as it is: what would be a mark, a link or a component is none. An address is shown as
 * code, because one that says nothing else would be a link without a name.
 */
export function plain(text: string): string {
  // A split by a group gives what is between, then what the group holds, in turn.
  return text
    .split(address)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*~{}[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=[A-Za-z])/g, '\\:');
}

/** A text as the one line of an item of a list. */
export function item(text: string): string {
  const start = plain(text)
    .replace(/^[-+#=>:]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
  return `- ${start}`;
}

const width = 120;

/**
 * Breaks a paragraph into lines of at most 120 characters, as far as its words allow. A line begins with a letter, an
 * opening bracket or a quotation mark only, so that no line becomes a list or a heading.
 */
export function wrap(paragraph: string): string {
  const parts = paragraph.split(/ (?=[\p{L}(“"])/u);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= width) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines.join('\n');
}
