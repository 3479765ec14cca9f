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

    /** Who did what stands outside of the bracket. */
    @Nullable
    String outside;

    /** Who did what the sentence before tells. */
    @Nullable
    String carried;

    @Nullable
    String area;

    /** The place that the sentence has named last. */
    @Nullable
    String here;

    /** The place right behind the last number. */
    @Nullable
    String behind;

    /** The doer whose name has been searched for a place. */
    @Nullable
    String placed;

    /** The place that was named outside of the bracket. */
    @Nullable
    String hereOutside;

    boolean nameOnly;
    boolean besides;
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
        carried = nameOnly ? null : subject;
        nameOnly = false;
        subject = null;
        outside = null;
        area = null;
        here = null;
        hereOutside = null;
        behind = null;
        placed = null;
        besides = false;
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
