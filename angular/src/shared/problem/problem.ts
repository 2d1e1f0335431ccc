/** What went wrong, as a person needs it: one sentence, and per field what to change. */
export interface Problem {
  kind:
    | 'offline'
    | 'signedOut'
    | 'forbidden'
    | 'notFound'
    | 'conflict'
    | 'tooMany'
    | 'refused'
    | 'broken';
  status: number;
  code: string | null;
  message: string | null;
  fields: Record<string, string>;
  data: Record<string, unknown>;
}

interface ErrorEnvelope {
  error?: {
    code?: string | null;
    message?: string | null;
    data?: Record<string, unknown> | null;
    validationErrors?: { message: string; members?: string[] | null }[] | null;
  };
}

const kinds: Record<number, Problem['kind']> = {
  0: 'offline',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  429: 'tooMany',
};

/** Reads the error envelope; any other body still becomes a problem, without a message of its own. */
export function toProblem(status: number, body: unknown): Problem {
  const error = (body as ErrorEnvelope | null)?.error;
  const fields: Record<string, string> = {};
  for (const { message, members } of error?.validationErrors ?? []) {
    for (const member of members ?? []) fields[camelCase(member)] ??= message;
  }
  return {
    kind: kindOf(status, error?.code),
    status,
    code: error?.code ?? null,
    message: error?.message ?? null,
    fields,
    data: error?.data ?? {},
  };
}

/** A business rule is a 403 with a code; a 403 without one is a missing permission. */
function kindOf(status: number, code: string | null | undefined): Problem['kind'] {
  if (status === 403 && code?.startsWith('GroupHub')) return 'refused';
  return kinds[status] ?? (status >= 500 ? 'broken' : 'refused');
}

function camelCase(member: string): string {
  const name = member.split('.').at(-1) ?? member;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
