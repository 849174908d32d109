package io.petition.lifecycle;

import io.petition.time.When;
import java.util.Optional;

/** A command that sets somebody a day. */
interface Due {
    /** By when; empty where it sets none. */
    Optional<When> dueBy();
}
