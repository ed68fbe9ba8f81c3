/// Version of the program, as `--version` and the pipe's first line tell it.
enum Version {
    static let text = "0.1.0"
}
