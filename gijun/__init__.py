"""What touches the world: the command line, files and the build."""
