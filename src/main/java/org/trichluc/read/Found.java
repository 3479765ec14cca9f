package org.trichluc.read;

import java.nio.file.Path;

/**
 * A file that has been looked at and not yet read.
 *
 * @param mediaType what its bytes say it is
 * @param bytes its size
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record Found(Path path, String mediaType, long bytes, String sha256) {}
