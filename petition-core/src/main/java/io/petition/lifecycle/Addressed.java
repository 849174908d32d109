package io.petition.lifecycle;

import io.petition.model.OrganId;

/** An act towards one organ, which then bears what follows from it. */
interface Addressed {
    /** The organ. */
    OrganId to();
}
