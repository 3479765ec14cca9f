package org.trichluc.read;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path on disk
 * @param name what the output calls it
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param mediaType what its bytes say it is
 * @param bytes its size
 * @param passwords to try if it is protected
 */
public record Input(Path path, String name, String sha256, String mediaType, long bytes, Passwords passwords) {}
