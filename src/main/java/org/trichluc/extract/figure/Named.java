package org.trichluc.extract.figure;

import org.jspecify.annotations.Nullable;

/** What has been named so far: in the block, before a colon, before a bracket, and for the last figure. */
final class Named {
    /** Between two pieces of an indicator that do not stand together. */
    static final String GAP = " … ";

    @Nullable
    String topic;

    @Nullable
    String colon;

    @Nullable
    String part;

    @Nullable
    String base;

    @Nullable
    String before;

    @Nullable
    String root;

    @Nullable
    String growth;

    @Nullable
    String place;

    @Nullable
    String last;

    @Nullable
    String subject;

    @Nullable
    String area;

    boolean bracket;
    boolean listed;
    int sentence = -1;

    /** Forgets what only held in the sentence before. */
    void begin(int start) {
        sentence = start;
        part = null;
        base = null;
        colon = null;
        growth = null;
        root = null;
        bracket = false;
        subject = null;
        area = null;
    }

    /** The pieces that are there, null where none is. */
    static @Nullable String join(@Nullable String... pieces) {
        StringBuilder result = new StringBuilder();
        for (String p : pieces) {
            if (p != null && !p.isBlank()) {
                result.append(result.isEmpty() ? "" : GAP).append(p);
            }
        }
        return result.isEmpty() ? null : result.toString();
    }
}
