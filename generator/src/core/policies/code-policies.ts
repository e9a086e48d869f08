import { objectPolicy, podPolicy } from './policy.ts';

const eachEnv = (check: string): string => `variables.containers.all(c, c.?env.orValue([]).all(e, ${check}))`;

/** Code that comes with the weights runs with everything that the pod can reach. */
export const noRemoteCode = podPolicy({
  name: 'no-remote-code',
  purpose: 'Model servers do not run code that comes with the weights.',
  conditions: [
    {
      // argparse takes every unambiguous beginning of --trust-remote-code, with dashes or underscores.
      expression: "!variables.words.matches('(^|[^a-z0-9_-])(--tr(us?)?|--?trust([-_](r[a-z_-]*)?)?)($|[^a-z0-9_-])')",
      message: 'an argument is --trust-remote-code; remove it, or waive remote-code for the environment in fleet.yaml',
    },
    {
      expression: eachEnv(
        "!e.name.upperAscii().matches('(^|_)TRUST_REMOTE_CODE$') || e.?value.orValue('').lowerAscii() in ['', '0', 'false', 'no']",
      ),
      message: 'a setting trusts remote code; remove it, or waive remote-code for the environment in fleet.yaml',
    },
  ],
});

/** Pickles are programs: whoever loads one runs it. */
export const noPickleWeights = podPolicy({
  name: 'no-pickle-weights',
  purpose: 'Model servers do not load weights from pickles, which run code when they are loaded.',
  conditions: [
    {
      // Formats of vLLM and SGLang that take pickles, or take them where there is nothing else.
      expression: `!variables.words.matches('(^|[^a-z0-9_-])--?loa[a-z_-]*[^a-z0-9_-]+(auto|hf|pt|npcache|bitsandbytes|layered)($|[^a-z0-9_-])')`,
      message:
        'an argument lets the server load pickles; set --load-format=safetensors, or waive pickle-weights for the environment in fleet.yaml',
    },
  ],
});

// Each opens an endpoint or a format that runs code, or changes what is served.
const developerSettings = [
  'VLLM_SERVER_DEV_MODE',
  'VLLM_ALLOW_RUNTIME_LORA_UPDATING',
  'VLLM_ALLOW_INSECURE_SERIALIZATION',
];

const isDeveloperSetting = (name: string): string => `${name} in ['${developerSettings.join("', '")}']`;

const isOff = (value: string): string => `${value} in ['', '0', 'false']`;

const forTrialsOnly = `${developerSettings.join(', ')} are for trials only; remove them`;

export const noDeveloperMode = podPolicy({
  name: 'no-developer-mode',
  purpose: 'Model servers do not run in their developer’s mode.',
  conditions: [
    {
      expression: eachEnv(`!(${isDeveloperSetting('e.name')}) || ${isOff("e.?value.orValue('')")}`),
      message: forTrialsOnly,
    },
  ],
});

/** The same for ConfigMaps: the chart puts a model’s settings there, and pods read them by envFrom. */
export const noDeveloperModeSettings = objectPolicy(
  {
    name: 'no-developer-mode-settings',
    purpose: 'ConfigMaps do not put model servers into their developer’s mode.',
    conditions: [
      {
        expression: `object.?data.orValue({}).all(k, !(${isDeveloperSetting('k')}) || ${isOff('object.data[k]')})`,
        message: forTrialsOnly,
      },
    ],
  },
  '',
  ['configmaps'],
);
