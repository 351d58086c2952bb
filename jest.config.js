/** Native ES modules; swc strips the types. Tests run away from UTC so that a clock leak shows. */
process.env.TZ = 'Pacific/Chatham';

export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  // a busy machine is no failure; what hangs still ends
  testTimeout: 600_000,
  // by itself one core of the machine would stay idle
  maxWorkers: '100%',
  workerIdleMemoryLimit: '2GB',
};
