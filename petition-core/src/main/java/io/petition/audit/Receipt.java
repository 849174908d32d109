package io.petition.audit;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.deadline.Deadline;
import io.petition.deadline.Scope;
import io.petition.explain.Explained;
import io.petition.law.Regime;
import io.petition.time.When;
import java.util.Locale;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What an answer rested on when it was given 答复凭据, so that it can be shown later: verify the history against
 * {@link #head}, cut it after that event, ask the same under the same regime, and the answer must {@linkplain #covers be
 * covered}. It holds no personal data, and its own {@link #digest} is short enough to stand on a letter.
 *
 * @param head the history that was known
 * @param regime the id of the regime under which it was reckoned
 * @param calendar what the calendar said then, as its content hash; the rule itself is part of the answer
 * @param question what was asked, as a key of the host's
 * @param asOf for which time
 * @param answer the answer with its steps, as the digest of its canonical text
 */
@Value.Builder
public record Receipt(Head head, String regime, Digest calendar, String question, When asOf, Digest answer) {
    public Receipt {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(answer, "answer");
        checkArgument(!regime.isBlank(), "regime: is blank; name the regime the answer was reckoned under");
        checkArgument(!question.isBlank(), "question: is blank; name what was asked");
    }

    /** For an answer of any kind that is made of records. */
    public static Receipt of(Head head, Regime regime, String question, When asOf, Explained<? extends Record> answer) {
        return builder()
                .head(head)
                .regime(regime.id())
                .calendar(Digest.of(regime.calendar().contentHash()))
                .question(question)
                .asOf(asOf)
                .answer(Digest.ofText(Canonical.of(answer)))
                .build();
    }

    /** For the end of a term: the question is the term and whose it is, for example {@code handling track 1 round 1}. */
    public static Receipt of(Head head, Regime regime, When asOf, Explained<Deadline> answer) {
        Deadline deadline = answer.value();
        Scope scope = deadline.scope();
        String question = deadline.term().key() + " " + scope.kind().name().toLowerCase(Locale.ROOT) + " " + scope.id()
                + " round " + scope.round();
        return of(head, regime, question, asOf, answer);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a receipt. */
    public static final class Builder extends ReceiptBuilder {
        Builder() {}
    }

    /** Whether this is the answer that was given, step by step; persons in it are not compared, the history says who they are. */
    public boolean covers(Explained<? extends Record> other) {
        return answer.equals(Digest.ofText(Canonical.of(other)));
    }

    /** The fingerprint of all of it. */
    public Digest digest() {
        return Digest.ofText(Canonical.of(this));
    }
}
