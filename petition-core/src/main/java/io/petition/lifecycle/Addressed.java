package io.petition.lifecycle;

import io.petition.model.OrganId;

/** An act towards one organ, which then bears what follows from it; or by which the organ it was towards does what it bore. */
interface Addressed {
    /** The organ. */
    OrganId to();
}
