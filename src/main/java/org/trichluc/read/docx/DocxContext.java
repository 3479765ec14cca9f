package org.trichluc.read.docx;

import org.trichluc.read.LeftOut;

/** What all stories of one document share. */
record DocxContext(Styles styles, Lists lists, NoteReferences references, Parts parts, LeftOut leftOut) {}
