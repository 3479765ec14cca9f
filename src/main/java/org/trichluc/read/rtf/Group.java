package org.trichluc.read.rtf;

/**
 * What holds within a pair of braces and is restored behind it.
 *
 * @param fallback how many characters behind a {@code \}{@code u} stand in for it in old readers
 */
record Group(CharLook look, ParaLook para, Destination destination, int fallback) {

    Group with(CharLook now) {
        return new Group(now, para, destination, fallback);
    }

    Group with(ParaLook now) {
        return new Group(look, now, destination, fallback);
    }

    Group with(Destination now) {
        return new Group(look, para, now, fallback);
    }

    Group fallback(int now) {
        return new Group(look, para, destination, Math.max(0, now));
    }
}
