package io.petition.lifecycle;

import io.petition.model.TrackId;

/** An event of one track. A fold asks for the track itself: wrapped up, it would be one object more for every event. */
interface OnTrack {
    /** The track it happened to. */
    TrackId track();
}
