import type { CardSection } from '../../community/outputs/cards/card';

/** Colours that all cards share: those of the site in light (see src/css/tokens.css). */
export const colors = {
  text: '#242e42',
  muted: '#55617a',
  background: '#ffffff',
  surface: '#f6f8fa',
  line: '#e1e6ed',
  attention: '#8a4b00',
  attentionSoft: '#fdf3e1',
  white: '#ffffff',
} as const;

/** The colours of a section: `strong` carries white text, and is text on white and on `soft`. */
export type Tone = { readonly strong: string; readonly soft: string; readonly line: string };

/**
 * One family: the accent of the site, and colours as light and as strong as it in other hues (OKLCH, lightness 0.47,
 * chroma 0.1); the community as a whole has the slate of the site's text.
 */
export const tones: Readonly<Record<CardSection, Tone>> = {
  community: { strong: '#3c4963', soft: '#f1f3f7', line: '#cdd4e0' },
  sigs: { strong: '#00704b', soft: '#e6f4ee', line: '#b5dccb' },
  'working-groups': { strong: '#006b71', soft: '#e6f5f6', line: '#aedfe1' },
  contributing: { strong: '#4a6521', soft: '#f0f6e9', line: '#cbdbb8' },
  governance: { strong: '#315c92', soft: '#ecf3fc', line: '#bfd7f5' },
  ksap: { strong: '#7f4e07', soft: '#fcf2e7', line: '#ebcfb2' },
  programmes: { strong: '#684b88', soft: '#f5f0fc', line: '#dccdef' },
};
