package io.petition.audit;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.model.MatterId;
import java.util.Objects;

/**
 * Where the chain of a matter stood after one event 链头. It holds nothing about persons, so a host can put it beyond its own
 * reach: print it on a letter, give it to the office above, publish the day's heads. Against a head that is known from
 * outside, also a shortened history and one linked anew from some event on are found out.
 *
 * @param matter the matter
 * @param version the number of the event
 * @param digest what the link of that event commits to: the whole history up to it
 */
public record Head(MatterId matter, long version, Digest digest) {
    public Head {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(digest, "digest");
        checkArgument(version >= 1, "version: %s; events of a matter are numbered from 1", version);
    }
}
