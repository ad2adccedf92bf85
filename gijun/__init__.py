"""What touches the world: the command line, files and the build."""

VERSION = "0.1.0"
