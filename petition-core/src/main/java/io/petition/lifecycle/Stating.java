package io.petition.lifecycle;

import java.util.Set;

/** A command that makes a document which says certain things. */
interface Stating {
    /** What the document says. */
    Set<Content> contents();
}
