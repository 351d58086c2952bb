import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import type { PseudonymKey } from './runtime.ts';

/** What the secret holds; 32 random characters are more than 128 bits. */
const Secret = z.object({
  version: z.string().min(1).describe('name of the key; it changes with every rotation'),
  secret: z.string().min(32).describe('random text; its UTF-8 bytes are the key'),
});

/** The pseudonym key out of AWS Secrets Manager. Throws, without the content, when the secret is not of its shape. */
export async function secretPseudonymKey(client: SecretsManagerClient, arn: string): Promise<PseudonymKey> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn }));
  const parsed = Secret.safeParse(parseJson(SecretString ?? ''));
  if (!parsed.success) {
    throw new Error(
      'The pseudonym secret is not {"version": …, "secret": 32 or more characters}. Correct the secret.',
    );
  }
  return { version: parsed.data.version, secret: Buffer.from(parsed.data.secret, 'utf8') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
