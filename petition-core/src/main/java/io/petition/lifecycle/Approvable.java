package io.petition.lifecycle;

import io.petition.model.PersonRef;
import java.util.Optional;

/** A command that may need the approval of the organ's head. */
interface Approvable {
    /** Who approved it; empty where nobody did. */
    Optional<PersonRef> approvedBy();
}
