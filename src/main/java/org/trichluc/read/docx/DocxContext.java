package org.trichluc.read.docx;

/** What all stories of one document share. */
record DocxContext(Styles styles, Lists lists, NoteReferences references, Parts parts) {}
