/** What can be typed: the verbs, and of each its options with the words that an option may take. */
export interface Typed {
  readonly program: string;
  readonly verbs: readonly Verb[];
}

export interface Verb {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    readonly flag: string;
    readonly description: string;
    /** Null: it takes nothing; empty: it takes what a file or a person names. */
    readonly takes: readonly string[] | null;
  }[];
}

export const shells = ['bash', 'zsh'] as const;
export type Shell = (typeof shells)[number];

/** The script by which a shell completes what is typed: verbs, options, the words an option takes, else files. */
export function completionScript(shell: Shell, typed: Typed): string {
  return shell === 'bash' ? forBash(typed) : forZsh(typed);
}

/** Bash 3 and later, as macOS has it. */
function forBash({ program, verbs }: Typed): string {
  const cases = verbs.map(
    ({ name, options }) => `    ${name}) words="${options.map(({ flag }) => flag).join(' ')}" ;;`,
  );
  const choices = choicesOf(verbs).map(([flag, takes]) => `    ${flag}) words="${takes.join(' ')}" ;;`);
  return `# ${program} for bash: source <(${program} completion bash)
_filing_watch() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${verbs.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "$before" in
${choices.join('\n')}
  esac
  if [ -z "$words" ] && [ "\${current:0:1}" = "-" ]; then
    case "\${COMP_WORDS[1]}" in
${cases.map((one) => `  ${one}`).join('\n')}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -o bashdefault -F _filing_watch ${program}
`;
}

function forZsh({ program, verbs }: Typed): string {
  const described = verbs.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`);
  const cases = verbs.map(({ name, options }) => {
    const specs = options.map(({ flag, description, takes }) => {
      const value = takes === null ? '' : takes.length === 0 ? ':value:_files' : `:value:(${takes.join(' ')})`;
      return quoted(`*${flag}[${description.replace(/[[\]]/g, '')}]${value}`);
    });
    return `    ${name}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`;
  });
  return `#compdef ${program}
# ${program} for zsh: source <(${program} completion zsh)
_filing_watch() {
  local -a verbs
  verbs=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  local verb="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$verb" in
${cases.join('\n')}
  esac
}
compdef _filing_watch ${program}
`;
}

/** Options that take one of some words, each once. */
function choicesOf(verbs: readonly Verb[]): [string, readonly string[]][] {
  const found = new Map<string, readonly string[]>();
  for (const { options } of verbs)
    for (const { flag, takes } of options) if (takes !== null && takes.length > 0) found.set(flag, takes);
  return [...found];
}

/** In single quotes, as both shells have them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
