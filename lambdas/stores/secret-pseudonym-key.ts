import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import type { PseudonymKey } from './runtime.ts';

/** What the secret holds; 32 random characters are more than 128 bits. */
const Secret = z.object({
  secret: z.string().min(32).describe('random text; its UTF-8 bytes are the key'),
});

/**
 * The pseudonym key out of AWS Secrets Manager, its version the secret's own version id. Throws, without the
 * content, when the secret is not of its shape.
 */
export async function secretPseudonymKey(client: SecretsManagerClient, arn: string): Promise<PseudonymKey> {
  const { SecretString, VersionId } = await client.send(new GetSecretValueCommand({ SecretId: arn }));
  const parsed = Secret.safeParse(parseJson(SecretString ?? ''));
  if (!parsed.success || VersionId === undefined) {
    throw new Error('The pseudonym secret is not {"secret": 32 or more characters}. Correct the secret.');
  }
  return { version: VersionId, secret: Buffer.from(parsed.data.secret, 'utf8') };
}

/** The version id of the current pseudonym key, for those who may not read the key itself. */
export async function secretKeyVersion(client: SecretsManagerClient, arn: string): Promise<string> {
  const { VersionIdsToStages } = await client.send(new DescribeSecretCommand({ SecretId: arn }));
  const current = Object.entries(VersionIdsToStages ?? {}).find(([, stages]) =>
    stages.includes('AWSCURRENT'),
  );
  if (current) return current[0];
  throw new Error('The pseudonym secret has no current version. Put a value into the secret.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
