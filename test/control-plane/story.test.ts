import { describe } from 'vitest';
import { LOOP_TOOLS, loopNodes, startDelivery } from '../../generator/src/rehearse/loop/open-loop.ts';
import { fleetOf } from '../../generator/src/rehearse/trial/trial-files.ts';
import { autoscaling } from './story/autoscaling.ts';
import { coldStart } from './story/cold-start.ts';
import { comparing } from './story/comparing.ts';
import { controls } from './story/controls.ts';
import { promotionControls } from './story/promotion-controls.ts';
import { promotion } from './story/promotion.ts';
import { references } from './story/references.ts';
import { retiring } from './story/retiring.ts';
import { rotation } from './story/rotation.ts';
import { settings } from './story/settings.ts';
import { PROGRAM, ROOT, useControlPlane } from './support.ts';

const get = useControlPlane({
  tools: LOOP_TOOLS,
  nodes: loopNodes(fleetOf(ROOT)),
  prepare: (plane, tools) => startDelivery(plane, { root: ROOT, program: PROGRAM, tools }),
});

// One loop for all of it, because to bring one up is most of the work; each section goes on where the one before ended.
describe('From root.yaml to pods', () => {
  describe('cold start in the wrong order', () => coldStart(get));
  describe('sync', () => {
    references(get);
    comparing(get);
  });
  describe('a change', () => {
    settings(get);
    rotation(get);
    autoscaling(get);
  });
  describe('promotion', () => promotion(get));
  describe('retiring', () => retiring(get));
  describe('what these tests would see', () => {
    promotionControls(get);
    controls(get);
  });
});
