# gil in fish. As ~/.config/fish/completions/gil.fish, or in config.fish: gil completion fish | source
function __gil_next
    set -l before (commandline -opc)
    set -l typed (commandline -ct)
    set -l begun (string match -r -- '^-[^=]*=' $typed)
    set -l reply ($before[1] completion next -- $before[2..-1] "$typed" 2>/dev/null)
    switch "$reply[1]"
        case ':files'
            printf '%s\n' "$begun"(__fish_complete_path (string replace -- "$begun" '' $typed))
        case ':folders'
            printf '%s\n' "$begun"(__fish_complete_directories (string replace -- "$begun" '' $typed))
        case '*'
            printf '%s\n' $reply
    end
end
complete -c gil -f -k -a '(__gil_next)'
