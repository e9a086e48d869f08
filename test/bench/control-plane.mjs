import { resolve } from 'node:path';
import { ensureTools } from '../../generator/dist/io/tools/ensure-tools.js';
import { startControlPlane } from '../../generator/dist/rehearse/plane/control-plane.js';
import { fleetNodePools } from '../../generator/dist/rehearse/plane/nodes.js';
import { readFleet } from './fleet.mjs';

// Starts a control plane with the nodes of this repository’s fleet, says that it is ready, and ends it.
const root = resolve(import.meta.dirname, '..', '..');
const tools = await ensureTools(['kubernetes', 'kwok'], { root, onProgress: () => {} });
const plane = await startControlPlane({ tools, nodes: fleetNodePools(readFleet(root)) });
process.stderr.write('ready\n');
await plane.stop();
