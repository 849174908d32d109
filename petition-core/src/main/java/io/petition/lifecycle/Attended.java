package io.petition.lifecycle;

import io.petition.authority.Participant;
import java.util.List;

/** A command that brings people together. */
interface Attended {
    /** Who takes part. */
    List<Participant> participants();
}
