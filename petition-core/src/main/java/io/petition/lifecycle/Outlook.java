package io.petition.lifecycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Scope;
import io.petition.law.TermKey;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a petitioner may know of a matter as of a time 信访人查询: what they can do now, until when, what they wait for, where they
 * turn, and which ways are used up.
 *
 * @param asOf the time
 * @param tracks how each track stands, in the order opened
 * @param open what they can do now, with bounds and witnesses
 * @param ways their windows, of every petition and track, in the order of the text
 * @param awaited what organs still owe in the matter, to the petitioner or to who sent it, late or not, and what stands still
 * @param untimed what they owe for which the text sets no term, each with the provision that sets none
 * @param expected what was promised by a day that an organ set itself
 */
public record Outlook(
        When asOf,
        List<OnTrack> tracks,
        List<Permission.Open> open,
        List<Way> ways,
        List<Owed> awaited,
        List<Untimed> untimed,
        List<Expected> expected) {
    /**
     * How one track stands.
     *
     * @param track the track
     * @param stage the stage that the record comes to
     * @param finality how final that is as of the time
     * @param ground the ground on which it was refused or closed
     * @param turn the key of the text that says where to turn; empty where the ground says nothing of that
     * @param told where the petitioner was told to go, in the words of whoever said so; empty where nobody did
     */
    public record OnTrack(
            TrackId track,
            Stage stage,
            Finality finality,
            Optional<String> ground,
            Optional<String> turn,
            Optional<String> told) {
        public OnTrack {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(finality, "finality");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(turn, "turn");
            Objects.requireNonNull(told, "told");
        }
    }

    /**
     * A window of the petitioner: a way that is open, or used up.
     *
     * @param term the term
     * @param scope the petition, or the track in its round
     * @param standing open, used or lapsed
     * @param when the last day or instant of an open or a lapsed window, empty where it stands still without a known end; of a used
     *     one, when it was used
     */
    public record Way(TermKey term, Scope scope, Standing standing, Optional<When> when) {
        /** How a window stands. */
        public enum Standing {
            /** It may be used. */
            OPEN("open"),
            /** It was used, in time or with an excuse. */
            USED("used"),
            /** It went by unused. */
            LAPSED("lapsed");

            private final String code;

            Standing(String code) {
                this.code = code;
            }

            /** The word shown to programs. */
            public String code() {
                return code;
            }
        }

        public Way {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(when, "when");
        }
    }

    public Outlook {
        Objects.requireNonNull(asOf, "asOf");
        tracks = ImmutableList.copyOf(tracks);
        open = ImmutableList.copyOf(open);
        ways = ImmutableList.copyOf(ways);
        awaited = ImmutableList.copyOf(awaited);
        untimed = ImmutableList.copyOf(untimed);
        expected = ImmutableList.copyOf(expected);
    }

    /** The ways that are used up: used, or lapsed. */
    public List<Way> exhausted() {
        return ways.stream().filter(way -> way.standing() != Way.Standing.OPEN).collect(toImmutableList());
    }

    /** How a track stands; empty where the matter has no such track. */
    public Optional<OnTrack> track(TrackId id) {
        return tracks.stream().filter(each -> each.track().equals(id)).findFirst();
    }
}
