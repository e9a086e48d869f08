import type { Delivery } from '../../../generator/src/rehearse/loop/open-loop.ts';
import type { ControlPlane } from '../../../generator/src/rehearse/plane/control-plane.ts';

/** The one loop that all sections of the story use, one after the other. */
export type Story = Delivery & { readonly plane: ControlPlane };

export type GetStory = () => Story;
