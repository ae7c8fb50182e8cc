import { generate } from 'selfsigned';

/** A throw-away certificate: the browsers are told to accept it, so one name does for every host. */
export const certificate = async (): Promise<{ key: string; cert: string }> => {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
};
