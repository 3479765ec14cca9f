package org.trichluc.extract.structure.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Block;
import org.trichluc.document.Warning;

/**
 * The head of a document as read.
 *
 * @param blocks letterhead, place and date, title and addressees, by kind, in reading order
 * @param rest how many blocks of the document the head takes up
 * @param symbolType the type that the number's letters stand for
 * @param warnings what was filled in and could not be read
 */
public record Head(
        List<Block> blocks,
        int rest,
        @Nullable String parent,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String symbolType,
        @Nullable String place,
        @Nullable String date,
        @Nullable String type,
        @Nullable String title,
        @Nullable String titleLines,
        @Nullable List<String> addressees,
        @Nullable String urgency,
        @Nullable String secrecy,
        List<Warning> warnings) {}
