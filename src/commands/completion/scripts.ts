import type { Shell } from "../flags.ts";

/** bash takes `=` and `:` for ends of words, so that the pieces of a word must be joined, and only the last be given. */
const BASH = String.raw`# shnor: completion for bash
_shnor() {
  local IFS=$'\n' i n=0 cur prefix line
  local -a typed=()
  COMPREPLY=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    if ((n > 0)) && [[ \${COMP_WORDS[i]} == [=:]* || \${COMP_WORDS[i - 1]} == [=:] ]]; then
      typed[n - 1]+=\${COMP_WORDS[i]}
    else
      typed[n++]=\${COMP_WORDS[i]}
    fi
  done
  cur=\${typed[n - 1]}
  prefix=\${cur%"\${cur##*[=:]}"}
  while read -r line; do
    case $line in
      :files) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "\${cur#"$prefix"}")) ;;
      :folders) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "\${cur#"$prefix"}")) ;;
      :nospace) compopt -o nospace 2>/dev/null ;;
      *) line=\${line%%$'\t'*}; COMPREPLY+=("\${line#"$prefix"}") ;;
    esac
  done < <(shnor complete "--word=$cur" "\${typed[@]:0:n-1}" 2>/dev/null)
}
complete -F _shnor shnor
`;

const ZSH = String.raw`#compdef shnor
# shnor: completion for zsh
_shnor() {
  local line tab=$'\t'
  local -a values shown suffix
  for line in "\${(@f)$(shnor complete "--word=\${(Q)words[CURRENT]}" "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files) compset -P '*='; _files; return ;;
      :folders) compset -P '*='; _files -/; return ;;
      :nospace) suffix=(-S '') ;;
      *) values+=("\${line%%$tab*}"); shown+=("\${line/$tab/ -- }") ;;
    esac
  done
  (( $#values )) && compadd "\${suffix[@]}" -l -d shown -a values
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _shnor shnor
`;

const FISH = `# shnor: completion for fish
function __shnor_complete
    set -l word (commandline -ct)
    set -l before (commandline -opc)
    for line in (shnor complete "--word=$word" $before[2..-1] 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (string replace -r '^.*=' '' -- $word)
            case :folders
                __fish_complete_directories $word
            case ':*'
            case '*'
                echo $line
        end
    end
end
complete -c shnor -f -a '(__shnor_complete)'
`;

/** Where nothing is offered PowerShell itself offers files. */
const POWERSHELL = `# shnor: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName shnor -ScriptBlock {
  param($word, $ast, $cursor)
  $before = @($ast.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text.Trim("'", '"') })
  $encoding = [Console]::OutputEncoding
  [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
  $lines = @(& shnor complete "--word=$word" @before 2>$null)
  [Console]::OutputEncoding = $encoding
  foreach ($line in $lines) {
    if (-not $line -or $line.StartsWith(':')) { continue }
    $value, $about = $line -split "\`t", 2
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
  }
}
`;

const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };

/** The script that makes a shell ask `shnor complete`. */
export function completionScript(shell: Shell): string {
  // A template cannot hold «${» and «`» but behind a backslash.
  return SCRIPTS[shell].replace(/\\(?=[$`])/g, "");
}
