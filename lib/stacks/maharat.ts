import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { profileNamed } from '../../lambdas/profile/profiles.ts';
import { AccessStack } from './access-stack.ts';
import { FoundationStack } from './foundation-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { settingsOf } from './settings.ts';

/** The stacks of one deployment. */
export interface Maharat {
  readonly foundation: FoundationStack;
  readonly pipeline: PipelineStack;
  readonly access: AccessStack;
}

/**
 * Puts the whole of Maharat into an app, checked by cdk-nag's AwsSolutions. Throws SettingsError when the context
 * cannot be used as given, and when it names no known profile.
 */
export function maharat(app: App): Maharat {
  const { profile: profileName, deleteWithStack, agencies, failureEmail } = settingsOf(app);
  const profile = profileNamed(profileName);
  const account = process.env.CDK_DEFAULT_ACCOUNT;
  const env = {
    region: process.env.CDK_DEFAULT_REGION ?? profile.region,
    ...(account === undefined ? {} : { account }),
  };
  const foundation = new FoundationStack(app, 'MaharatFoundation', {
    env,
    profile,
    deleteWithStack,
    description: 'Maharat: keys, buckets, tables, catalogue and roles',
  });
  const pipeline = new PipelineStack(app, 'MaharatPipeline', {
    env,
    foundation,
    profileName,
    ...(failureEmail === undefined ? {} : { failureEmail }),
    description: 'Maharat: functions, state machines, triggers and alarms',
  });
  const access = new AccessStack(app, 'MaharatAccess', {
    env,
    foundation,
    trusts: agencies,
    description: 'Maharat: roles of the agencies and of analysts',
  });
  Tags.of(app).add('project', 'maharat');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { foundation, pipeline, access };
}
