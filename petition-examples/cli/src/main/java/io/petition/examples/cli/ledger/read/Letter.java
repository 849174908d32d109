package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.NameMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One letter as its row says it. A date that cannot be read is absent here and a finding beside; whether the dates make
 * sense together is said by {@link LetterDates}.
 *
 * @param place where its row stands
 * @param key its key
 * @param mailId the number the mailbox gave it; empty where the column is absent
 * @param submitted when it was sent
 * @param published the day of reply that the page shows
 * @param interim the day signed under the note that passes it on
 * @param signedFinal the day signed under the final answer
 * @param agency the answering organ as written
 * @param answeredBy what that name stands for
 * @param target to whom it was passed on, as written; may be empty
 * @param passedTo what that name stands for; empty where none is written
 * @param region the code of the region; may be empty
 * @param agencyKind the kind of organ, as the file says; may be empty
 * @param letterChars how long the letter is
 * @param replyChars how long the reply is
 * @param replySegments of how many pieces the reply is
 * @param flags the marks the file carries
 */
@Value.Builder
public record Letter(
        Place place,
        String key,
        String mailId,
        Optional<LocalDate> submitted,
        Optional<LocalDate> published,
        Optional<LocalDate> interim,
        Optional<LocalDate> signedFinal,
        String agency,
        NameMatch answeredBy,
        String target,
        Optional<NameMatch> passedTo,
        String region,
        String agencyKind,
        OptionalInt letterChars,
        OptionalInt replyChars,
        OptionalInt replySegments,
        Set<String> flags) {
    public Letter {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(submitted, "submitted");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(interim, "interim");
        Objects.requireNonNull(signedFinal, "signedFinal");
        Objects.requireNonNull(answeredBy, "answeredBy");
        Objects.requireNonNull(passedTo, "passedTo");
        flags = ImmutableSet.copyOf(flags);
    }

    static LetterBuilder builder() {
        return new LetterBuilder();
    }

    /** The dates that are there, whatever they say. */
    public List<LocalDate> allDates() {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        submitted.ifPresent(dates::add);
        published.ifPresent(dates::add);
        interim.ifPresent(dates::add);
        signedFinal.ifPresent(dates::add);
        return dates.build();
    }
}
