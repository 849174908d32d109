/**
 * How a petition stands, for whoever has its code and says no name.
 *
 * <p>{@link io.petition.view.status.StatusCodes} makes a {@link io.petition.view.status.StatusCode} from the ids of a petition under the
 * host's {@link io.petition.view.status.StatusKey}; it stands on the receipt. Who types it in sees a
 * {@link io.petition.view.status.StatusCard}: the stage and the next date.
 */
@NullMarked
package io.petition.view.status;

import org.jspecify.annotations.NullMarked;
