/** Somebody may not do what they asked for. */
export class AccessError extends Error {
  readonly code: 'unknownLink' | 'noSession' | 'forbidden' | 'foreignOrigin' | 'tooManyRequests';

  constructor(code: AccessError['code']) {
    super(code);
    this.code = code;
  }
}
