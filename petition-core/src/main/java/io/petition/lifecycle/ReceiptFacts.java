package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.condition.Fact;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** To whom something is delivered, as facts for the guards of a procedure; not known of a delivery that names nobody, or of other acts. */
public final class ReceiptFacts {
    /** Whether those to whom it is delivered petition here, or represent who does; for a petitioner who says so, whether they act for them. */
    public static final Fact<Situation, Boolean> RECIPIENTS_OF_MATTER = Fact.of(
            "recipients-of-matter",
            s -> recipients(s).map(named -> mayReceive(s).containsAll(named)));

    /** Whether one of those to whom it is delivered has it already, on a day from which their time runs. */
    public static final Fact<Situation, Boolean> RECIPIENT_HAS_IT = Fact.of(
            "recipient-has-it",
            s -> recipients(s)
                    .map(named -> s.track()
                            .filter(track -> named.stream().anyMatch(Receipts.persons(track.receipts())::contains))
                            .isPresent()));

    /** Whether it says to whom of several it is delivered; known of deliveries alone, and telling nothing of who petitions. */
    public static final Fact<Situation, Boolean> RECIPIENTS_NAMED = Fact.of(
            "recipients-named",
            s -> Optional.ofNullable(Receipts.delivery(s.command().asEvent()))
                    .map(delivery -> !Receipts.named(delivery, s.at().actor()).isEmpty()));

    private ReceiptFacts() {}

    private static Optional<List<PersonRef>> recipients(Situation s) {
        Delivery delivery = Receipts.delivery(s.command().asEvent());
        if (delivery == null) {
            return Optional.empty();
        }
        List<PersonRef> named = Receipts.named(delivery, s.at().actor());
        return named.isEmpty() || Behalf.petitioners(s.petitions()).isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private static Set<PersonRef> mayReceive(Situation s) {
        Actor actor = s.at().actor();
        boolean petitioner = actor.role() == Role.PETITIONER;
        Set<PersonRef> may =
                new HashSet<>(petitioner ? Receipts.actsFor(s.petitions(), actor) : Behalf.petitioners(s.petitions()));
        for (Petition petition : s.petitions()) {
            petition.representation().ifPresent(given -> {
                if (!petitioner) {
                    may.addAll(given.representatives());
                } else if (actor.person().isPresent()
                        && given.representatives().contains(actor.person().get())) {
                    may.add(actor.person().get());
                    may.addAll(petition.petitioners());
                }
            });
        }
        return may;
    }
}
