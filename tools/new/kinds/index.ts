import { ambassador } from './ambassador';
import type { Kind } from './kind';
import { person } from './person';
import { sig } from './sig';
import { workingGroup } from './workingGroup';

/** Everything that can be made. */
export const kinds: readonly Kind[] = [sig, workingGroup, person, ambassador];
