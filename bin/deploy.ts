import { App } from 'aws-cdk-lib';
import { maharat } from '../lib/stacks/maharat.ts';
import { SettingsError } from '../lib/stacks/settings.ts';

try {
  maharat(new App());
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
