import { S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';

/** Starts a real S3 server over HTTP on a free port of 127.0.0.1 with the buckets. */
export async function startS3Server(directory: string, buckets: readonly string[]) {
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: buckets.map((name) => ({ name, configs: [] })),
  });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const client = s3ClientOf(endpoint);
  const close = async () => {
    client.destroy();
    await server.close();
  };
  return { endpoint, client, close };
}

/** A client of such a server, or of what stands before it. */
export function s3ClientOf(endpoint: string): S3Client {
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    // the server knows neither trailing checksums nor any but MD5
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
}
